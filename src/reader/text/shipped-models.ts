import shipped from '../../../assets/models/text-heads.json';
import { Heads } from '../../core/text/heads.ts';
import type { HeadsData } from '../../core/text/heads-format.ts';
import { createGrammar } from './grammar.ts';
import { createNameDictionary } from './name-dictionary.ts';
import { noEncoder, type TextModels } from './read-draft.ts';

let made: TextModels | null = null;

/** The models that ship, loaded at the first call (some 60 ms). */
export function shippedModels(): TextModels {
  made ??= {
    dictionary: createNameDictionary(),
    grammar: createGrammar(),
    heads: new Heads(shipped as HeadsData),
    encode: noEncoder,
  };
  return made;
}
