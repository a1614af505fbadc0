import type { Text } from "../../core/base/text.ts";

/** Why nothing of ours answered: what Google says before the script begins, or when it takes the script away. */

const known: readonly (readonly [RegExp, Text])[] = [
  [
    // Google runs the script as another account of the same browser: it never reaches a line of ours.
    /PERMISSION_DENIED/,
    {
      en: "Google answers for another of your accounts. Open this file in a browser profile or private window with this account alone, then open the panel again.",
      fr: "Google répond pour un autre de vos comptes. Ouvrez ce fichier dans un profil de navigateur ou une fenêtre privée avec ce seul compte, puis rouvrez le volet.",
    },
  ],
  [
    /authori[sz]|autoris/i,
    {
      en: "Google hasn't yet let this add-on read the file. Close the panel, choose it again from the Extensions menu and allow it.",
      fr: "Google n'a pas encore autorisé ce module à lire le fichier. Fermez le volet, choisissez-le à nouveau dans le menu Extensions, puis autorisez-le.",
    },
  ],
  [
    /maximum execution time|temps d'exécution maxim|timed? ?out|délai|too many|simultaneous|quota|limit|trop de|exceeded|dépass/i,
    {
      en: "Google stopped this: it took too long, or Google's limit is reached. Wait a minute, then do it again: what was interrupted will be completed.",
      fr: "Google a interrompu l'opération : trop longue, ou limite de Google atteinte. Attendez une minute, puis recommencez : ce qui a été interrompu sera complété.",
    },
  ],
  [
    /NetworkError|HTTP 0|offline|hors connexion/i,
    {
      en: "Google Sheets didn't answer. Check the connection, then try again: nothing will be written twice.",
      fr: "Google Sheets n'a pas répondu. Vérifiez la connexion, puis recommencez : rien ne sera écrit deux fois.",
    },
  ],
];

/** @param error what the failure handler of `google.script.run` is given: an error with `name` and `message` */
export function wayRefusal(error: unknown): Text {
  const { name = "", message = "" } = (error ?? {}) as { name?: unknown; message?: unknown };
  const words = [name, message].filter((part) => part !== "" && part !== "Error").join(": ");
  return known.find(([pattern]) => pattern.test(words))?.[1] ?? unknownRefusal(words.slice(0, 120));
}

/** Google's own words go with it: whoever asks for help can name them. */
const unknownRefusal = (words: string): Text => ({
  en: `Google Sheets didn't answer${words && ` (${words})`}. Try again: nothing will be written twice.`,
  fr: `Google Sheets n'a pas répondu${words && ` (${words})`}. Recommencez : rien ne sera écrit deux fois.`,
});
