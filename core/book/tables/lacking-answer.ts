import type { Text } from "../../base/text.ts";

/** What an answer for a month must say before it is kept: the panel shows all that is missing, each at its field. */

export type AnswerKind = "action" | "continues" | "observe" | "expected" | "worked";

/** A field that is blank, and what belongs there. */
export interface Lacking {
  readonly field: string;
  readonly says: Text;
}

const needed: Readonly<Record<AnswerKind, readonly Lacking[]>> = {
  action: [
    { field: "why", says: { en: "Say why the figure is what it is.", fr: "Dites ce qui explique le chiffre." } },
    { field: "action", says: { en: "Say what is being done about it.", fr: "Dites ce qui est fait." } },
    { field: "owner", says: { en: "Name the person who does it.", fr: "Nommez la personne qui s'en charge." } },
    { field: "due", says: { en: "Say when it is due.", fr: "Dites pour quel jour ce sera fait." } },
  ],
  continues: [],
  observe: [
    {
      field: "until",
      says: { en: "Say until which day you observe it.", fr: "Dites jusqu'à quel jour vous observez." },
    },
    {
      field: "because",
      says: { en: "Say why no action is needed.", fr: "Dites pourquoi aucune action n'est nécessaire." },
    },
  ],
  expected: [
    {
      field: "on",
      says: { en: "Say on which day the figure is expected.", fr: "Dites quel jour le chiffre est attendu." },
    },
  ],
  worked: [{ field: "why", says: { en: "Say what worked.", fr: "Dites ce qui a marché." } }],
};

/** @param answer its fields; a blank text or `null` is missing */
export const lackingIn = <Answer extends { readonly kind: AnswerKind }>(answer: Answer): readonly Lacking[] =>
  needed[answer.kind].filter(({ field }) => {
    const value = answer[field as keyof Answer];
    return value === null || (typeof value === "string" && value.trim() === "");
  });
