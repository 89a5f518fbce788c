/** "1.10" is newer than "1.9": versions are compared part by part, never as one number. */
export function isVersionAtLeast(have: string, wanted: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return haveMajor !== wantedMajor ? haveMajor > wantedMajor : haveMinor >= wantedMinor;
}
