/** Starts the workbench; whatever goes wrong before the page stands is still said on the page. */
import { errorWords } from "./errorWords";
import { words } from "./words";
import { startWorkbench } from "./workbench";

startWorkbench(window).catch((error: unknown) => {
  const { user, detail } = errorWords(error);
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = `${words.errors.page}: ${user}`;
  const code = document.createElement("pre");
  code.textContent = detail;
  document.body.replaceChildren(message, code);
});
