/** The page that a ribbon command opens to say why it could not do its work. */
import { renderMessage } from "./messagePage";

const into = document.getElementById("message");
if (!into) throw new Error('The page has no element with the id "message"');

// Drawn at once, without waiting for Office: the words need no Office, only the close button does.
renderMessage(into, window.location.hash, () => Office.context.ui.messageParent("close"));
void Office.onReady();
