import { JSDOM } from "jsdom";
import { addressOf } from "../../src/commands/messageAddress";
import { renderMessage } from "../../src/commands/messagePage";
import type { Message } from "../../src/commands/messageAddress";

const message: Message = {
  language: "th",
  title: "วิเคราะห์ผล ITA ไม่สำเร็จ",
  items: [
    {
      text: 'เซลล์พิมพ์ว่า <img src=x onerror="alert(1)"> & <b>หนา</b>',
      place: "แผ่น <script>alert(2)</script> เซลล์ C9",
      detail: "</pre><iframe>",
    },
  ],
  note: "และอีก ๒ เรื่อง",
};

function pageWith(hash: string, close: () => void = () => undefined) {
  const { document } = new JSDOM(
    '<!doctype html><html lang="x"><body><main id="message" role="alert"></main></body></html>'
  ).window;
  const into = document.getElementById("message");
  if (!into) throw new Error("the page lost its element");
  renderMessage(into, hash, close);
  const button = document.querySelector("button");
  if (!button) throw new Error("the page has no close button");
  return { document, into, button };
}

const hashOf = (shown: Message): string => new URL(addressOf(shown, "https://localhost:3000/commands.html")).hash;

describe("the message page", () => {
  it("shows title, reasons, places, details and note, in the language of the message", () => {
    const { document, into } = pageWith(hashOf(message));
    expect(document.documentElement.lang).toBe("th");
    expect(document.title).toBe(message.title);
    expect(into.querySelector("h1")?.textContent).toBe(message.title);
    expect(into.querySelectorAll("ul > li")).toHaveLength(1);
    expect(into.textContent).toContain(message.note);
    expect(into.querySelector("summary")?.textContent).toBe("รายละเอียดสำหรับผู้ดูแลระบบ");
  });

  it("treats everything as text: markup in a message stays the characters it is made of", () => {
    const { document, into } = pageWith(hashOf(message));
    expect(document.querySelectorAll("img, script, iframe, b")).toHaveLength(0);
    expect(into.textContent).toContain('<img src=x onerror="alert(1)"> & <b>หนา</b>');
    expect(into.textContent).toContain("<script>alert(2)</script>");
    expect(into.querySelector("pre")?.textContent).toBe("</pre><iframe>");
  });

  it("has the focus on a close button that closes", () => {
    const close = jest.fn();
    const { document, button } = pageWith(hashOf(message), close);
    expect(button.textContent).toBe("ปิด");
    expect(button.type).toBe("button");
    expect(document.activeElement).toBe(button);
    button.click();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("tells how to close it by hand when Excel does not listen", () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { document, button } = pageWith(hashOf(message), () => {
      throw new Error("messageParent is missing");
    });
    button.click();
    expect(document.body.textContent).toContain("เครื่องหมายกากบาท");
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it("speaks English", () => {
    const { document, button } = pageWith(hashOf({ ...message, language: "en", title: "Not analysed" }));
    expect(document.documentElement.lang).toBe("en");
    expect(button.textContent).toBe("Close");
  });

  it("says where to look when the message did not arrive", () => {
    const { into } = pageWith("");
    expect(into.textContent).toContain("เปิดบานหน้าต่าง ITA");
    expect(into.querySelector("ul")).toBeNull();
  });
});
