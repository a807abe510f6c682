import type { RefObject } from 'preact';
import type { WelcomeStrings } from './strings.ts';

export interface StepProps {
  words: WelcomeStrings;
  /** Has the focus when the step is reached. */
  heading: RefObject<HTMLHeadingElement>;
}

/** The first screen: what it does, and what it never does. */
export function DoesAndNever({ words: { does: words }, heading }: StepProps) {
  return (
    <section aria-labelledby="does">
      <h2 id="does" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p class="lead">{words.intro}</p>
      <div class="sides">
        <div>
          <h3>{words.doesHeading}</h3>
          <ul class="does">
            {words.does.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.neverHeading}</h3>
          <ul class="never">
            {words.never.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
      <p>
        <a href="/options.html#sees">{words.sees}</a>
      </p>
    </section>
  );
}
