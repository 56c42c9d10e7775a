/** A question that was completed with what was asked before: "the fishing boats (storm)?". */
export const COMPLETED = /^(?<own>.*?)\s*\((?<before>.+)\)\??$/s;
