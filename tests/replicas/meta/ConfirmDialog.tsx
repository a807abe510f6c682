import { SiteDialog } from '../shared/SiteDialog.tsx';
import { sheet } from './AskingDialog.tsx';
import { PressButton } from './PressButton.tsx';
import { useReplica } from './ReplicaContext.ts';

interface Props {
  readonly question: string;
  readonly answers: readonly string[];
  readonly onAnswer: (event: Event) => void;
  readonly onClose: () => void;
}

/** With `confirm=1`: the site's own question after the press. Every answer publishes; Escape goes back to the draft. */
export function ConfirmDialog({ question, answers, onAnswer, onClose }: Props) {
  const { options, layers } = useReplica();
  return (
    <SiteDialog options={options} layers={layers} label={question} className={sheet} onDismiss={onClose}>
      <h2>{question}</h2>
      {answers.map((answer) => (
        <PressButton key={answer} label={answer} onPress={onAnswer} />
      ))}
    </SiteDialog>
  );
}
