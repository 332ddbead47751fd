import type { BrowserContext, Dialog } from 'playwright-core';

/** More than a page has to say: it alerts in a loop. */
const most = 20;

export interface DialogWatch {
  /** Texts of alerts, confirms and prompts, oldest first. */
  readonly texts: readonly string[];
  /** From now on a question such as "Send now?" is answered with yes. */
  agree(): void;
  readonly looping: boolean;
}

/** Answers every dialog of the context, so that none blocks the page; a page that alerts in a loop is closed. */
export function watchDialogs(context: BrowserContext): DialogWatch {
  const texts: string[] = [];
  let agreeing = false;
  const answer = async (dialog: Dialog) => {
    const type = dialog.type();
    if (type !== 'beforeunload') texts.push(dialog.message().slice(0, 400));
    if (texts.length > most) await dialog.page()?.close({ runBeforeUnload: false });
    else if (type === 'alert' || type === 'beforeunload' || (type === 'confirm' && agreeing))
      await dialog.accept();
    else await dialog.dismiss();
  };
  // A dialog may go with its page before it is answered.
  context.on('dialog', (dialog) => void answer(dialog).catch(() => {}));
  return {
    texts,
    agree: () => {
      agreeing = true;
    },
    get looping() {
      return texts.length > most;
    },
  };
}
