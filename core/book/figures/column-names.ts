import { folded } from "../../base/text.ts";
import { isSameName, plainName } from "./plain-name.ts";

/**
 * What tools call the columns that KPIs are made of, in English, French, German, Italian, Spanish and Dutch: one line
 * for each
 * meaning. A name is in one line only; what can mean two things is left out, and asked.
 */
const meanings = [
  "cost|costs|spend|ad spend|amount spent|total spent|total spend|spent|media cost|cout|couts|depense|depenses|depense publicitaire|depenses publicitaires|montant depense|budget depense|kosten|ausgaben|ausgegebener betrag|werbeausgaben|costo|costi|spesa|importo speso|coste|costes|gasto|importe gastado|uitgaven|besteed bedrag",
  "click|clicks|clics|clic|klicks|clic totali|kliks|klikken|total clicks|all clicks|seo clicks",
  "impression|impressions|impr|impressionen|impressioni|impresiones|vertoningen|total impressions|views of the ad",
  "conversion|conversions|conversionen|konversionen|conversioni|conversiones|conversies|key events|evenements cles",
  "session|sessions|sitzungen|sessioni|sesiones|sessies|visit|visits|visites|besuche|visite|visitas|bezoeken",
  "page view|page views|pageviews|views|pages vues|vues|seitenaufrufe|aufrufe|visualizzazioni|visualizzazioni di pagina|paginas vistas|vistas|paginaweergaven|weergaven",
  "user|users|active users|utilisateurs|utilisateurs actifs|nutzer|aktive nutzer|utenti|utenti attivi|usuarios|usuarios activos|gebruikers|actieve gebruikers",
  "new users|nouveaux utilisateurs|neue nutzer|nuovi utenti|usuarios nuevos|nuevos usuarios|nieuwe gebruikers",
  "unique visitors|visiteurs uniques|eindeutige besucher|visitatori unici|visitantes unicos|unieke bezoekers",
  "lead|leads|nouveaux leads|new leads|neue leads|nuovi lead|nuevos leads|nieuwe leads|prospects",
  "qualified leads|leads qualifies|mql|mqls|marketing qualified leads|qualifizierte leads|lead qualificati|leads cualificados|gekwalificeerde leads",
  "revenue|total revenue|chiffre d'affaires|ca|recettes|revenu|revenus|umsatz|erlose|fatturato|ricavi|ingresos|facturacion|omzet|turnover",
  "net sales|ventes nettes|nettoumsatz|vendite nette|ventas netas|netto omzet",
  "order|orders|purchases|commande|commandes|achats|bestellungen|kaufe|ordini|acquisti|pedidos|compras|bestellingen|aankopen|transactions|nombre de commandes",
  "new customers|nouveaux clients|neukunden|neue kunden|nuovi clienti|nuevos clientes|clientes nuevos|nieuwe klanten",
  "customers|clients|kunden|clienti|clientes|klanten",
  "won deals|deals won|affaires gagnees|gewonnene deals|affari vinti|negocios ganados|gewonnen deals",
  "unsubscribes|unsubscribed|desabonnes|desabonnements|desinscriptions|abmeldungen|disiscrizioni|bajas|uitschrijvingen",
  "followers|total followers|abonnes|follower|seguidores|volgers",
  "subscribers|abonnes newsletter|abonnenten|iscritti|suscriptores|abonnees",
  "reach|couverture|portee|reichweite|copertura|alcance|bereik",
  "click rate|ctr|click-through rate|taux de clics|klickrate|clickrate|percentuale di clic|porcentaje de clics|klikfrequentie",
  "conversion rate|conv. rate|conv rate|taux de conversion|taux de transformation|conversion-rate|konversionsrate|tasso di conversione|tasa de conversion|conversiepercentage",
  "open rate|taux d'ouverture|offnungsrate|tasso di apertura|tasa de apertura|openingspercentage",
  "bounce rate|taux de rebond|absprungrate|frequenza di rimbalzo|porcentaje de rebote|bouncepercentage",
  "engagement rate|taux d'engagement|engagement-rate|tasso di coinvolgimento|porcentaje de interacciones|betrokkenheidspercentage",
  "refunds|returns|remboursements|retours|erstattungen|rimborsi|reembolsos|terugbetalingen",
  "meetings|rendez-vous|rdv|termine|appuntamenti|reuniones|afspraken",
];

const meaningOf = new Map<string, number>();
for (const [index, names] of meanings.entries()) for (const name of names.split("|")) meaningOf.set(name, index);

/** Whether two names mean the same column: alike, in one or several, or in the words of another tool or language. */
export function meansSame(one: string, other: string): boolean {
  if (isSameName(one, other)) return true;
  const meaning = meaningOf.get(plainName(one));
  return meaning !== undefined && meaning === meaningOf.get(plainName(other));
}

/** A heading without case and accents, and its words apart where a name as `AD_SPEND` joins them. */
export const plainWords = (heading: string): string => folded(heading).replace(/_/g, " ");

/** The words of a name that say something, in the singular. */
export const wordsOf = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => !/^(|is|est|ist|a|the|de|of|total|all)$/.test(word))
    .map((word) => word.replace(/[sx]$/, ""));

/** People who are counted once however often they come: figures of days or campaigns do not add up. */
const people =
  /\b(unique|uniques|unici|unicos|uniek|unieke|eindeutige|distinct|reach|reached|couverture|portee|reichweite|copertura|alcance|bereik|users|utilisateurs|nutzer|benutzer|utenti|usuarios|gebruikers|visitors|visiteurs|besucher|visitatori|visitantes|bezoekers|people|personnes|personen|persone|personas|audience|dau|wau|mau|couv)\b/;
const newPeople = /\b(new|nouveau|nouveaux|nouvelles|neue|nuovi|nuove|nuevos|nuevas|nieuwe|first|premiere)\b/;

export const isPeople = (name: string): boolean => people.test(plainName(name)) && !newPeople.test(plainName(name));

/** Averages, rates and costs of one: figures of lines that neither add up nor stand for the month. */
const average =
  /\b(average|avg|mean|median|moyen|moyenne|moy|mediane|durchschnitt|durchschnittlich\w*|mittel\w*|medio|mediana|promedio|gemiddeld\w*|position|rang|rank|posizione|posicion|positie|rate|ratio|taux|tasso|tasa|percentage|pourcentage|prozent|percentuale|porcentaje|ctr|cpc|cpm|cpa|cpl|roas|roi|frequency|frequence|repetition|frequenz|frequenza|frecuencia|frequentie|share|part|anteil|quota|cuota|aandeel|score|index|unit price|price per unit|prix unitaire|stuckpreis|einzelpreis|prezzo unitario|precio unitario|stukprijs)\b|^ø|[%‰]|(-|\p{L}{3})quote\b|^quote$|\bper \p{L}|\p{L}\.? ?\/ ?\p{L}/u;

/** Averages without the word: of each order or customer, of answers, and how long one thing takes. */
const ofEach =
  /\b(aov|arp[ua]|arppu|asp|cac|ltv|clv|nps|csat|cpo|cpv|cpe|epc|rpm|ecpm|acos|cvr|vtr|dso|uptime|availability|disponibilite|verfugbarkeit|occupancy|auslastung|utili[sz]ation|temperature|(response|resolution|reply|handling|handle|lead|cycle|waiting|wait|delivery|load|loading) time|time to \p{L}+|sales cycle|delais?|temps de (reponse|resolution|traitement|chargement|cycle)|cycle de vente|(antwort|reaktions|bearbeitungs|durchlauf|liefer|lade|warte)zeit(en)?)\b/u;

/** `Leads par jour` and `Umsatz pro Kunde`, but not `Leads par e-mail`, `Pro plan`. */
const forEach =
  /\b(par|pro|por) (jour|semaine|mois|an|heure|visite|visiteur|session|client|commande|lead|clic|personne|utilisateur|unite|tag|woche|monat|jahr|stunde|besuch|besucher|sitzung|kunde|bestellung|klick|nutzer|person|ciento|dia|semana|mes|ano|hora|visita|sesion|cliente|pedido|usuario|persona)\b/;

/** Italian and Spanish for an average; in English and French, `media` are where one advertises. */
const media =
  /^media$|^media (di|del|della|delle|de|mensile|giornaliera|mensual|diaria)\b|\b(posizione|durata|spesa|posicion|duracion|tasa|cifra|percentuale) media\b/;

export function isAverage(name: string): boolean {
  const words = plainWords(name);
  return average.test(words) || ofEach.test(words) || forEach.test(words) || media.test(words);
}

/** The name of a share: it has no unit, and is hardly ever above 100 %. */
export const isShare = (name: string): boolean =>
  /\b(rate|taux|tasso|tasa|taxa|ctr|share|part|anteil|aandeel|percentage|pourcentage|porcentaje|percentuale)\b|(rate|quote)$/.test(
    folded(name),
  );

/** What figures are compared with, as of a plan or a start: they may well be above 100 % of it. */
export const isPlanOrStart = (name: string): boolean =>
  /\b(plan\w*|targets?|goals?|budget\w*|forecast\w*|objectifs?|cibles?|prevu\w*|soll\w*|ziel\w*|obiettiv\w+|objetivos?|doel\w*|start|beginning|debut|anfang|beginn|inizio|inicio|before|previous|last year|precedente?s?|n-1|vorjahr\w*|vormonat\w*)\b/.test(
    plainWords(name),
  );

/** How likely a deal is to be won. */
export const isChance = (name: string): boolean =>
  /\b(probability|probabilites?|wahrscheinlichkeit|gewinnwahrscheinlichkeit|abschlusswahrscheinlichkeit|probabilita|probabilidad|probabilidade|waarschijnlijkheid|likelihood|chances?)\b/.test(
    folded(name),
  );

/** An amount multiplied by the probability of its deal. */
export const isWeighted = (name: string): boolean =>
  /\b(weighted|ponderee?s?|gewichtet\w*|ponderat[oaie]|ponderad[oa]s?|gewogen|expected (amount|revenue|value)|risk[ -]adjusted|(montant|ca|revenu|valeur) (attendue?|probable))\b/.test(
    plainWords(name),
  );

/** What is compared with results, or planned: a period before, a budget. */
const beside =
  /\b(previous|prior|last year|comparison|precedente?s?|annee derniere|n-1|vorjahr\w*|vorherig\w*|vorperiode|vorige|anno precedente)\b|^(budget|plan|planned|target|goal|forecast|estimate|estimated|prevision|previsionnel|previsto|prevu|objectif|cible|prognose|soll|ziel|obiettivo|presupuesto|objetivo|begroting|doel)( \d{4})?$/;

export const isBesideResults = (words: string): boolean => beside.test(folded(words));

const otherWords =
  /^(prev|obj|ly|py|ny|yoy|mom|wow|qoq|δ|delta|fcst|fc|bud|pipeline|weighted|pondere|expected|attendu|open|rank|rang|share|part|avg|average|mean|moy|moyenne|daily average|median|(19|20)\d\d)\.?$/;

/** `Revenue (budget)`, `Leads (per day)`: what the brackets say makes another figure of the name before them. */
export function isOtherFigure(heading: string): boolean {
  const [, inside = ""] = heading.match(/[([]([^)\]]*)[)\]]\s*$/) ?? [];
  return (
    isBesideResults(inside) ||
    otherWords.test(folded(inside)) ||
    /^(per|par|pro|por) |^\/|\b(change|growth|evolution|variation|ecart)\b|^vs\b/.test(folded(inside))
  );
}

/** Each line covers the months before it, as `rolling 12 months`; `30-day trials` and `7-day click` do not. */
export const isRolling = (name: string): boolean =>
  /\b(rolling|trailing|moving (average|total|sum)|ltm|ttm|glissante?s?|gleitend\w*|(last|past|previous) \d+ (days?|weeks?|months?)|\d+ derniere?s (jours|semaines|mois)|letzten? \d+ (tage|wochen|monate)|\d+[- ]days? (active|total|average|reach|users))\b/.test(
    plainWords(name),
  );

/** Words for figures from a start on. In the name of the KPI, they are about something else: `Running costs`. */
const sinceStart =
  /\b(running|lifetime|all[ -]time|so far|since|depuis|a ce jour|jusqu'ici|seit|bis (heute|dato)|bisher|lfd|laufend\w*|finora|ad oggi|hasta (hoy|la fecha)|desde|sinds|lopend|tot (nu toe|heden)|ate (agora|hoje))\b/;

/** A column whose months hold those before them too: `CA cumulé`, `Revenue YTD`; `Running revenue` of `Revenue`. */
export const isRunningTotal = (name: string, ofKpi: string): boolean =>
  (sinceStart.test(plainWords(name)) && !sinceStart.test(folded(ofKpi))) ||
  /\b(cumul|cumulee?s?|cumulativ\w*|cumulated|cum|running (total|sum|count)|ytd|qtd|(year[ -])?to[ -]date|a date|depuis (janvier|le debut)|since january|kumuliert\w*|kumulativ\w*|aufgelaufen\w*|seit (januar|jahresbeginn)|cumulat[oaie]|progressiv[oa]|da inizio anno|acumulad[oa]s?|desde enero|cumulatie\w+)\b/.test(
    plainWords(name),
  );

/** What is there at a time, such as a stock: it doesn't add up. What comes and goes, as `New MRR`, does. */
const there =
  /\b(balance|solde|saldo|stocks?|on hand|inventory|inventaire|\w*bestand|tresorerie|mrr|arr|headcount|effectifs?|encours|backlog|pipeline|order book|carnet de commandes|total (subscribers|customers|members|contacts)|(open|unpaid|overdue) (tickets|cases|deals|opportunities|invoices|orders|quotes)|(tickets|affaires|opportunites|commandes|factures|devis) (ouverte?s|en cours|en attente|impayee?s)|offene (tickets|angebote|auftrage|rechnungen|forderungen)|active (subscriptions|contracts)|(abonnements|contrats) actifs|aktive (abos|abonnements|vertrage))\b/;
const change =
  /\b(new|net|added|created|generated|gained|won|lost|sold|churn\w*|expansion|contraction|upgrades?|downgrades?|nouveaux?|nouvelles?|crees?|creees?|generee?s?|gagnee?s?|perdue?s?|vendue?s?|neue\w*|erstellt\w*|nuov\w+|nuev\w+|nieuwe|variation|change|mouvements?|outs?)\b/;

export const isThere = (name: string): boolean =>
  (there.test(folded(name)) || isFollowers(name)) && !change.test(folded(name));

/** LinkedIn calls those of one day `Total followers`: their figures tell. */
export const isFollowers = (name: string): boolean => /\b(followers|abonnes|seguidores|volgers)\b/.test(folded(name));

/** What is there at a time, or came since the time before: its figures tell. */
const mayBeThere =
  /\b(subscribers?|abonnees?|abonnenten|iscritti|suscriptores|assinantes|customers?|clients?|kunden|clienti|clientes|klanten|members?|membres?|adherents?|mitglieder|soci|miembros|leden|membros|contacts?|kontakte|accounts?|comptes?|konten|employees|salaries|mitarbeiter\w*|seats|licen[cs]es|locataires|inscrits)\b/;

export const mayBeStock = (name: string): boolean => mayBeThere.test(folded(name)) && !change.test(folded(name));

/** A column of days that adds up its month. */
export const isMonthToDate = (name: string): boolean =>
  /\b(mtd|month[ -]to[ -]date|(depuis le )?debut (du|de) mois|cumul (du|mensuel)( mois)?)\b/.test(plainWords(name));

/** A title that says it of all figures below; `Year to date` may be the period of a report by month. */
export const isTitleOfRunningTotals = (words: string): boolean =>
  /\b(cumul\w*|kumul\w*|running total|acumulad[oa]s?)\b/.test(folded(words));

/** Headings of a column that names the figure of each line: `Metric`, beside `Value`. */
export const isMeasureHeading = (heading: string): boolean =>
  /\b(metric|metrics|kpi|kpis|indicator|indicators|indicateur|indicateurs|measure|mesure|metrique|kennzahl|kennzahlen|indicatore|metrica|indicador|variable|rubrique)\b/.test(
    plainWords(heading),
  ) || isResultHeading(heading);

/** Of ads: what the figure of each line counts, which is forms in one campaign and clicks in another. */
export const isResultHeading = (heading: string): boolean =>
  /\b((result|conversion) (type|indicator)|(type|indicateur) de (resultats?|conversions?)|ergebnis-?(typ|indikator)|(tipo|indicador|indicatore) d(e|el|i) (resultados?|risultat[oi])|resultaat-?(type|indicator))\b/.test(
    plainWords(heading),
  );

/** A column that says in what the figure of its line is counted. */
export const isUnitHeading = (heading: string): boolean =>
  /^(unit|units|unite|unites|einheit|einheiten|unita|unidad|eenheid)$/.test(folded(heading));

/** A column of money, by its heading. */
export const isMoneyHeading = (heading: string): boolean =>
  /\b(amount|revenue|value|total|price|sales|cost|costs|spend|spent|net|gross|mrr|arr|montant|chiffre d'affaires|ca|cout|couts|depenses?|ventes|betrag|umsatz|kosten|importo|ricavi|importe|ingresos|omzet|bedrag)\b/.test(
    plainWords(heading),
  );

/** A column that says in which currency its line is. */
export const isCurrencyHeading = (heading: string): boolean =>
  /\b(currency|devise|monnaie|wahrung|waehrung|valuta|divisa|moneda)\b/.test(plainWords(heading));

/** A heading in the singular: below it are names or numbers of things, rather than how many there are. */
export const isOneThing = (heading: string): boolean =>
  /^(order|commande|bestellung|ordine|pedido|encomenda|bestelling|invoice|facture|rechnung|fattura|factura|fatura|factuur|ticket|transaction|booking|reservation|customer|client|kunde)( ?(id|no|nr|number|numero|nummer))?\.?$/.test(
    plainName(heading),
  );

/** A heading that says nothing of what is counted. */
export const isGeneric = (heading: string): boolean =>
  /^(value|values|valeur|valeurs|wert|werte|valore|valor|waarde|figure|figures|chiffre|chiffres|zahl|count|nombre|anzahl|total|amount|montant|betrag|importo|importe|bedrag|result|results|resultat|resultats|ergebnis|ergebnisse|risultati|resultados|resultaten|realise|actual|reel|ist|kpi)?$/.test(
    folded(heading),
  );
