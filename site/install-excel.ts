import { escaped } from "../core/base/html.ts";
import { type Language, languages, productName, type Text } from "../core/base/text.ts";
import { ifItDoesNotWork, type Remedy, remediesIn, stepsIn } from "./how-to.ts";
import { framed } from "./page.ts";

/** How the add-in comes into Excel: for whoever was given the manifest, and for whoever serves the files. */

const title: Text = { en: "Install in Excel", fr: "Installer dans Excel" };

const inTheBrowser: Text = {
  en: "In Excel on the web, with the manifest you were given",
  fr: "Installer dans Excel pour le web, avec le manifeste reçu",
};

const steps: readonly Text[] = [
  {
    en: "Save manifest.xml on your computer; don't open it: it only points Excel to the add-in.",
    fr: "Enregistrez manifest.xml sur votre ordinateur ; ne l'ouvrez pas : il indique seulement à Excel où se trouve le complément.",
  },
  {
    en: "Open a workbook in Excel on the web, with a work, school or personal account. Home › Add-ins › More settings › Upload My Add-in, Browse, choose manifest.xml, Upload.",
    fr: "Ouvrez un classeur dans Excel pour le web, avec un compte professionnel, scolaire ou personnel. Accueil › Compléments › Plus de paramètres › Télécharger (ou Charger) mon complément, Parcourir, choisissez manifest.xml, Télécharger.",
  },
  {
    en: "A SMART KPI tab appears on the ribbon: “Open SMART KPI” shows the panel. Type =COCA(50000,15) in a cell: 3,333.33.",
    fr: "Un onglet SMART KPI apparaît dans le ruban : « Ouvrir SMART KPI » affiche le volet. Tapez =COCA(50000;15) dans une cellule : 3 333,33.",
  },
];

const remedies: readonly Remedy[] = [
  {
    when: { en: "“Upload My Add-in” isn't there", fr: "« Télécharger mon complément » n'apparaît pas" },
    remedy: {
      en: "Your organization doesn't allow it. Send this page and manifest.xml to your administrator.",
      fr: "Votre organisation ne le permet pas. Transmettez cette page et manifest.xml à votre administrateur.",
    },
  },
  {
    when: { en: "A formula shows #NAME?", fr: "Une formule affiche #NOM?" },
    remedy: {
      en: "It was typed before the add-in was loaded: open the panel and choose “Repair formulas” under Formulas, or press F2 and Enter in the cell.",
      fr: "Elle a été saisie avant que le complément soit chargé : ouvrez le volet et choisissez « Réparer les formules » sous Formules, ou appuyez sur F2 puis Entrée dans la cellule.",
    },
  },
  {
    when: {
      en: "Another browser, or later: the tab is gone",
      fr: "Autre navigateur, ou plus tard : l'onglet a disparu",
    },
    remedy: {
      en: "The add-in is kept in the browser: upload it again. An administrator can install it permanently for everyone.",
      fr: "C'est le navigateur qui garde le complément : téléchargez-le à nouveau. Un administrateur peut l'installer pour tous, durablement.",
    },
  },
  {
    when: {
      en: "A colleague without the add-in receives the workbook",
      fr: "Un collègue sans le complément reçoit le classeur",
    },
    remedy: {
      en: "The KPI workbook and its review page work without it. For your own formulas, choose “Prepare to share” under Formulas first.",
      fr: "Le classeur de KPI et sa page de revue fonctionnent sans lui. Pour vos propres formules, choisissez d'abord « Préparer le partage » sous Formules.",
    },
  },
  {
    when: {
      en: "Chrome asks whether office.com may reach this computer",
      fr: "Chrome demande si office.com peut accéder à cet ordinateur",
    },
    remedy: {
      en: "Allow it if the files are served from this computer; otherwise the question doesn't appear.",
      fr: "Autorisez-le si les fichiers sont servis par cet ordinateur ; sinon, la question ne se pose pas.",
    },
  },
  {
    when: { en: "On Windows, without the web", fr: "Sous Windows, sans le web" },
    remedy: {
      en: "Share a folder with manifest.xml, add it under File › Options › Trust Center › Trusted Add-in Catalogs with Show in Menu, restart Excel: Home › Add-ins › Shared Folder.",
      fr: "Partagez un dossier avec manifest.xml, ajoutez-le sous Fichier › Options › Centre de gestion de la confidentialité › Catalogues de compléments approuvés, avec Afficher dans le menu, relancez Excel : Accueil › Compléments › Dossier partagé.",
    },
  },
  {
    when: { en: "On a Mac, without the web", fr: "Sur Mac, sans le web" },
    remedy: {
      en: "Copy manifest.xml into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, which you may have to create, and restart Excel: Home › Add-ins.",
      fr: "Copiez manifest.xml dans ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, à créer s'il n'y est pas, puis relancez Excel : Accueil › Compléments.",
    },
  },
  {
    when: { en: "The panel stays empty", fr: "Le volet reste vide" },
    remedy: {
      en: "It needs a connection to open: to the address below and to appsforoffice.microsoft.com. What is in the workbook is safe.",
      fr: "Pour s'ouvrir, il a besoin d'une connexion : à l'adresse ci-dessous et à appsforoffice.microsoft.com. Ce qui est dans le classeur ne risque rien.",
    },
  },
];

const serving: Text = { en: "For whoever hosts the files", fr: "Pour l'hébergeur des fichiers" };

const servingSteps = (host: string): readonly Text[] => [
  {
    en: `Serve all files of this folder so that ${host}/panel.html opens in a browser. The manifest contains this address; another address needs another build.`,
    fr: `Mettez en ligne tous les fichiers de ce dossier, pour que ${host}/panel.html s'ouvre dans un navigateur. Le manifeste contient cette adresse ; pour une autre, refaites un build.`,
  },
  {
    en: "functions.json and functions.fr.json must be sent with Access-Control-Allow-Origin: *. Icons must not be sent with no-store.",
    fr: "functions.json et functions.fr.json doivent être envoyés avec Access-Control-Allow-Origin: *. Les icônes ne doivent pas l'être avec no-store.",
  },
  {
    en: "Distribute manifest.xml: in the Microsoft 365 admin center under Settings › Integrated apps, or to people as above.",
    fr: "Distribuez manifest.xml : dans le centre d'administration Microsoft 365, sous Paramètres › Applications intégrées, ou à chaque personne comme ci-dessus.",
  },
];

const tried: Text = {
  en: "Excel's windows are described from Microsoft's documentation; their wording may differ. A one-time purchase of Office must be version 2311 or later.",
  fr: "Les fenêtres d'Excel sont décrites d'après la documentation de Microsoft ; les libellés peuvent différer. Un Office acheté sans abonnement doit être en version 2311 ou plus récente.",
};

/**
 * @param host the address that the manifest names, without a slash at the end
 * @param style the help's style sheet
 */
export function installExcelPage(host: string, version: string, style: string): string {
  const body = `<h1>${productName} <span class="quiet">${escaped(version)}</span></h1>
${languages.map((language) => part(language, host)).join("")}`;
  return framed("en", title.en, body, `<style>\n${style}</style>`);
}

const part = (language: Language, host: string): string =>
  `<section class="card" lang="${language}">
<h2>${escaped(inTheBrowser[language])}</h2>
${stepsIn(language, steps)}<p><a href="${escaped(host)}/manifest.xml" download>manifest.xml</a></p>
<h3>${escaped(ifItDoesNotWork[language])}</h3>
${remediesIn(language, remedies)}<h2>${escaped(serving[language])}</h2>
${stepsIn(language, servingSteps(host))}<p class="note">${escaped(tried[language])}</p>
</section>
`;
