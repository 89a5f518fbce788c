/** `npm run -s analyze -- INPUT.xlsx`: the add-in's one click without Excel. What it does stands in analyzeCommand.ts. */
import { analyzeCommand } from "./analyzeCommand";

analyzeCommand(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // Not the input's fault: a developer needs the whole story.
    process.stderr.write(
      `เกิดข้อผิดพลาดที่ไม่คาดคิดในโปรแกรม (unexpected error)\n${error instanceof Error ? error.stack : String(error)}\n`
    );
    process.exitCode = 1;
  }
);
