/** Emoji of one meaning share a row of the encoder's table; the last group stands for all others. */
const GROUPS: readonly string[] = [
  '😂🤣😆😹😅',
  '😭😢🥹😿💔',
  '❤💛💚💙💜🤍🧡🖤💕💖🥰😍🤎',
  '👏🙌💪👍🥇🏆⭐🌟🏅',
  '😡🤬😠💢👿🖕',
  '🙄😒😏🤨🫠😑😬',
  '🤡🐍🐀💩',
  '💀☠🔥',
  '🙏🤞✝☪🕌🕯',
  '🎉🥳🎂🥂🍻🍷🎈',
  '😩😴🤮🤢🥵🤯😵🤦',
  '📍🗺🚌🏕⛺',
  '🤫🤐👀🤔🧐🫢',
  '😉😜😝🤪',
  '📸📷🎥',
];

const OF = new Map(GROUPS.flatMap((group, i) => Array.from(group, (emoji) => [emoji, i] as const)));

export const EMOJI_GROUPS = GROUPS.length + 1;

/** 0 to `EMOJI_GROUPS` - 1, for one code point. */
export const emojiGroup = (emoji: string): number => OF.get(emoji) ?? GROUPS.length;
