const replyPrefix =
  /^(?:\[[^\]]{1,60}\]\s?)?(?:re|aw|sv|antw|odp|odg|rif|res|r|ris|回复|答复|回覆|答覆|返信|отв|ответ|vá|ynt|yan|atb|απ|σχετ|ref|ang)(?:\s?\[\d+\]|\(\d+\)|\^\d+)?\s?[:：]/iu;
const forwardPrefix =
  /^(?:\[[^\]]{1,60}\]\s?)?(?:fwd?|wg|tr|rv|i|enc|doorst|pd|vl|vb|vs|转发|轉寄|fs|továbbítás|ilt|πρθ)\s?[:：]/iu;

/** `Re:` in many languages, with the counters and tags that programs add. */
export function isReplySubject(subject: string): boolean {
  return replyPrefix.test(subject.trimStart().slice(0, 200));
}

/** `Fwd:` in many languages. */
export function isForwardSubject(subject: string): boolean {
  return forwardPrefix.test(subject.trimStart().slice(0, 200));
}
