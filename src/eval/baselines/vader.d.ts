declare module 'vader-sentiment' {
  interface Polarity {
    readonly neg: number;
    readonly neu: number;
    readonly pos: number;
    /** From -1 (worst) to 1 (best). */
    readonly compound: number;
  }
  /** VADER (Hutto and Gilbert 2014). */
  const vader: { readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): Polarity } };
  export default vader;
}
