import { addressOf, messageIn } from "../../src/commands/messageAddress";
import type { Message } from "../../src/commands/messageAddress";

const message: Message = {
  language: "th",
  title: "วิเคราะห์ไม่สำเร็จ",
  items: [{ text: 'ตัวชี้วัดที่ ๔ พิมพ์ว่า "50%&#<b>"', place: "แผ่น คะแนนตัวชี้วัด เซลล์ C9", detail: "a=b&c#d" }],
  note: "",
};

const hashOf = (address: string): string => new URL(address).hash;

describe("the address of the message page", () => {
  it.each([
    ["https://localhost:3000/commands.html?_host_Info=Excel", "https://localhost:3000/message.html"],
    ["https://ita.example.go.th/addin/commands.html", "https://ita.example.go.th/addin/message.html"],
    ["http://localhost:3000/embedded/commands.html#x", "http://localhost:3000/embedded/message.html"],
  ])("lies beside %s", (base, expected) => {
    expect(addressOf(message, base).split("#")[0]).toBe(expected);
  });

  it("carries every character of the message", () => {
    expect(messageIn(hashOf(addressOf(message, "https://localhost:3000/commands.html")))).toEqual(message);
  });

  it("survives what Excel on the web hangs on either end of the hash", () => {
    const own = hashOf(addressOf(message, "https://localhost:3000/commands.html")).slice(1);
    expect(messageIn(`#${own}&_xdm_Info=1|2|https%3A%2F%2Fexcel`)).toEqual(message);
    expect(messageIn(`#&_serializer_version=1.1${own}`)).toEqual(message);
  });

  it("is no message when it is cut off, missing, or of another shape", () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const own = hashOf(addressOf(message, "https://localhost:3000/commands.html"));
    expect(messageIn(own.slice(0, -20))).toBeNull();
    expect(messageIn("#message=%")).toBeNull();
    expect(logged).toHaveBeenCalledTimes(2);
    expect(messageIn("")).toBeNull();
    expect(messageIn('#message={"language":"th"}')).toBeNull();
    expect(
      messageIn(`#message=${encodeURIComponent(JSON.stringify({ ...message, items: [{ text: 1 }] }))}`)
    ).toBeNull();
    expect(messageIn("#message=null")).toBeNull();
    logged.mockRestore();
  });
});
