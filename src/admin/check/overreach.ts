import type { Language } from '../../core/language.ts';
import {
  FAIRNESS_TOPICS,
  type FairnessTopic,
  KEEPING_FROM,
  LEFT_FREE,
  TOPIC_WORDS,
  TURN_TO,
} from './fairness-topics.ts';

export interface TopicFound {
  readonly topic: FairnessTopic;
  readonly words: string;
}

interface How {
  readonly topics?: readonly FairnessTopic[];
  /** Naming the topic is enough; else the sentence must keep from it. */
  readonly named?: boolean;
}

/** The first topic that a sentence of the text would keep people from, with the words that name it; null where none. */
export function overreach(
  text: string,
  language: Language,
  { topics = FAIRNESS_TOPICS, named = false }: How = {},
): TopicFound | null {
  for (const sentence of text.replaceAll('’', "'").split(/(?<=[.;:!?])\s+/)) {
    if (LEFT_FREE[language].test(sentence) || !(named || KEEPING_FROM[language].test(sentence))) continue;
    for (const topic of topics) {
      const words = TOPIC_WORDS[language][topic].exec(sentence)?.[0];
      if (words && !(turnedTo(topic) && TURN_TO[language].test(sentence))) return { topic, words };
    }
  }
  return null;
}

const turnedTo = (topic: FairnessTopic): boolean => topic === 'union' || topic === 'whistleblowing';
