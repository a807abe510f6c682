import { useState } from 'preact/hooks';
import type { Language } from '../../../core/language.ts';
import type { HealthView } from './health-model.ts';
import { healthReport, reportText } from './health-report.ts';
import { HEALTH_STRINGS } from './health-strings.ts';

interface Props {
  view: HealthView;
  language: Language;
  actions: {
    /** Resolves when the browser has told anew. */
    recheck(): Promise<void>;
    /** Resolves when it lies on the clipboard. */
    copyText(text: string): Promise<void>;
  };
}

type Message = 'asking' | 'asked' | 'copied' | 'notCopied';

/** What an administrator needs to hear, to be read out over the phone or copied. */
export function HealthCheck({ view, language, actions }: Props) {
  const [message, setMessage] = useState<Message | null>(null);
  const words = HEALTH_STRINGS[language];
  const rows = healthReport(view, language);
  const again = async () => {
    setMessage('asking');
    await actions.recheck().catch(() => undefined);
    setMessage('asked');
  };
  const copy = () =>
    actions.copyText(reportText(rows, words.title)).then(
      () => setMessage('copied'),
      () => setMessage('notCopied'),
    );
  return (
    <section aria-labelledby="health">
      <h2 id="health">{words.heading}</h2>
      <p>{words.intro}</p>
      <dl class="health">
        {rows.map(({ term, values }) => (
          <div key={term} class="row">
            <dt>{term}</dt>
            <dd>
              {values.map((value) => (
                <p key={value}>{value}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" onClick={again}>
          {words.again}
        </button>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" class={message === 'notCopied' ? 'error' : 'quiet'}>
        {message && words[message]}
      </p>
    </section>
  );
}
