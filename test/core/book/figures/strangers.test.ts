import { describe, expect, it } from "vitest";
import { type Ask, decoded, monthlyFigures, readTable } from "../../../../core/book/figures/index.ts";

/**
 * Files of other tools, languages and shapes than those of the corpus, each with what is right by hand, or what is to
 * be asked.
 */

interface Stranger {
  readonly tool: string;
  readonly text: string;
  readonly encoding?: "utf16le" | "latin1";
  readonly kpi: Partial<Ask["kpi"]>;
  readonly ask?: Partial<Ask>;
  /** `2026-01 12, 2026-02 null`, or the questions: `? people`. */
  readonly right: string;
}

const today = "2026-11-29";

const strangers: readonly Stranger[] = [
  {
    tool: "Google Ads, German",
    text: 'Kampagnenbericht\n"1. Januar 2026 - 31. März 2026"\nMonat;Kampagne;Währungscode;Kosten;Klicks;Conversions\n2026-01;Marke;EUR;1.187,35;610;42,50\n2026-01;Regale;EUR;890,10;402;11,00\n2026-02;Marke;EUR;1.033,60;555;39,25\nGesamt: Kampagnen;--;EUR;3.111,05;1.567;92,75\nGesamt: Konto;--;EUR;3.111,05;1.567;92,75\n',
    kpi: { name: "Ad spend", unit: "EUR" },
    right: "2026-01 2077.45, 2026-02 1033.6",
  },
  {
    tool: "Google Ads, Italian, days",
    text: 'Rapporto sulle campagne\n1 gen 2026 - 28 feb 2026\nGiorno,Campagna,Codice valuta,Costo,Clic\n2026-01-31,Marca,EUR,"1.045,20",93\n2026-02-01,Marca,EUR,"17,85",9\nTotale: Account,--,EUR,"1.063,05",102\n',
    kpi: { name: "Costi", unit: "EUR" },
    ask: { column: "Costo" },
    right: "2026-01 1045.2, 2026-02 17.85",
  },
  {
    tool: "Google Ads, Spanish",
    text: 'Informe de campañas\n1 de enero de 2026 - 31 de marzo de 2026\nMes,Campaña,Coste,Conv.\nenero de 2026,Marca,"1.187,35","42,50"\nfebrero de 2026,Marca,"1.033,60","39,25"\nTotal: cuenta,--,"2.220,95","81,75"\n',
    kpi: { name: "Gasto", unit: "EUR" },
    right: "2026-01 1187.35, 2026-02 1033.6",
  },
  {
    tool: "Google Ads, Dutch",
    text: "Campagnerapport\n1 januari 2026 - 28 februari 2026\nMaand;Campagne;Kosten;Vertoningen\njan. 2026;Merk;1.187,35;12.340\nfeb. 2026;Merk;1.033,60;10.870\nTotaal: account;--;2.220,95;23.210\n",
    kpi: { name: "Vertoningen", unit: "" },
    right: "2026-01 12340, 2026-02 10870",
  },
  {
    tool: "Microsoft Advertising",
    text: '"Report Name: Campaign performance"\n"Report Time: 1/1/2026 - 2/28/2026"\n"Time Zone: Brussels"\n"Last Completed Available Day: 3/1/2026"\n\nGregorian date,Campaign name,Impressions,Clicks,Spend,CTR\n1/30/2026,Brand,1204,41,12.40,3.41%\n1/31/2026,Brand,1180,38,11.10,3.22%\n2/1/2026,Brand,1377,52,15.00,3.78%\n\n"©2026 Microsoft Corporation. All rights reserved. "\n',
    kpi: { name: "Spend", unit: "USD" },
    right: "2026-01 23.5, 2026-02 15",
  },
  {
    tool: "Microsoft Advertising, click rate of its two columns",
    text: '"Report Name: Campaign performance"\n\nGregorian date,Campaign name,Impressions,Clicks,CTR\n1/30/2026,Brand,1000,40,4.00%\n1/31/2026,Brand,1000,60,6.00%\n2/1/2026,Brand,500,5,1.00%\n',
    kpi: { name: "CTR", kind: "rate", unit: "%" },
    ask: { of: ["Clicks", "Impressions"] },
    right: "2026-01 0.05, 2026-02 0.01",
  },
  {
    tool: "Meta, German, months",
    text: 'Monat,Kampagnenname,"Ausgegebener Betrag (EUR)",Reichweite,Ergebnisse\n"2026-05-01 - 2026-05-31",Leads,1820.45,20114,61\n"2026-05-01 - 2026-05-31",Retargeting,402.10,6020,18\n"2026-06-01 - 2026-06-30",Leads,1999.99,22890,70\n',
    kpi: { name: "Werbeausgaben", unit: "EUR" },
    right: "2026-05 2222.55, 2026-06 1999.99",
  },
  {
    tool: "Meta, German, reach",
    text: 'Monat,Kampagnenname,Reichweite\n"2026-05-01 - 2026-05-31",Leads,20114\n"2026-05-01 - 2026-05-31",Retargeting,6020\n',
    kpi: { name: "Reichweite", unit: "Personen" },
    right: "? people",
  },
  {
    tool: "Meta, weeks as periods across two months",
    text: 'Week,Campaign name,"Amount spent (EUR)"\n"2026-01-19 - 2026-01-25",Leads,10\n"2026-01-26 - 2026-02-01",Leads,20\n"2026-02-02 - 2026-02-08",Leads,30\n',
    kpi: { name: "Amount spent", unit: "EUR" },
    right: "? weeks",
  },
  {
    tool: "Meta, 30-day windows that overlap",
    text: 'Reporting starts,Reporting ends,"Amount spent (EUR)"\n2026-01-01,2026-01-31,10\n2026-01-10,2026-01-31,7\n',
    kpi: { name: "Amount spent", unit: "EUR" },
    right: "? overlap",
  },
  {
    tool: "Meta, whole quarter in each row",
    text: 'Reporting starts,Reporting ends,Campaign name,"Amount spent (EUR)"\n2026-01-01,2026-03-31,Leads,10\n2026-01-01,2026-03-31,Brand,7\n',
    kpi: { name: "Amount spent", unit: "EUR" },
    right: "? periods",
  },
  {
    tool: "Pinterest, currency of another country",
    text: "Date,Campaign name,Spend in account currency,Currency\n2026-01-01,A,10.5,GBP\n2026-02-01,A,11.5,GBP\n",
    kpi: { name: "Spend", unit: "EUR" },
    ask: { column: "Spend in account currency" },
    right: "? currency",
  },
  {
    tool: "GA4, Spanish, months as numbers of the year",
    text: "# ----------------------------------------\n# Fecha de inicio: 20260101\n# Fecha de finalización: 20260331\n# ----------------------------------------\n\nMes,Sesiones\n01,1200\n02,1350\n03,1410\n",
    kpi: { name: "Sesiones" },
    right: "2026-01 1200, 2026-02 1350, 2026-03 1410",
  },
  {
    tool: "GA4, months as numbers, two years in one report",
    text: "# Start date: 20250101\n# End date: 20260331\n\nMonth,Sessions\n01,1200\n02,1350\n03,1410\n",
    kpi: { name: "Sessions" },
    right: "? year",
  },
  {
    tool: "GA4, Nth day",
    text: "# Start date: 20260130\n# End date: 20260202\n\nNth day,Sessions\n0000,10\n0001,20\n0002,30\n0003,40\n",
    kpi: { name: "Sessions" },
    right: "2026-01 30, 2026-02 70",
  },
  {
    tool: "GA4, two tables in one file",
    text: "# Start date: 20260101\n# End date: 20260228\n\nNth month,Sessions\n0000,10\n0001,20\n\n# ----\n# Start date: 20260101\n# End date: 20260228\n\nCountry,Active users\nFrance,9\nSuisse,4\n",
    kpi: { name: "Sessions" },
    right: "2026-01 10, 2026-02 20",
  },
  {
    tool: "GA4, ISO weeks in digits",
    text: "ISO week of ISO year,Sessions\n202604,10\n202605,20\n202606,30\n",
    kpi: { name: "Sessions" },
    right: "? weeks",
  },
  {
    tool: "GA4, days with hours",
    text: "Date + hour (YYYYMMDDHH),Sessions\n2026013122,10\n2026013123,5\n2026020100,20\n",
    kpi: { name: "Sessions" },
    right: "2026-01 15, 2026-02 20",
  },
  {
    tool: "Plausible",
    text: "date,visitors,pageviews,bounce_rate,visit_duration,visits\n2026-01-30,120,300,45,65,130\n2026-01-31,110,280,50,60,118\n2026-02-01,90,200,52,58,99\n",
    kpi: { name: "Visits", unit: "visits" },
    right: "2026-01 248, 2026-02 99",
  },
  {
    tool: "Plausible, visitors of days",
    text: "date,visitors,visits\n2026-01-30,120,130\n2026-01-31,110,118\n",
    kpi: { name: "Visitors", unit: "visitors" },
    right: "? people",
  },
  {
    tool: "Matomo, French, months in words",
    text: "Date;Visites;Taux de rebond\njanvier 2026;1 033;50 %\nfévrier 2026;0;0 %\nmars 2026;1 288;46 %\n",
    encoding: "utf16le",
    kpi: { name: "Visites" },
    right: "2026-01 1033, 2026-02 0, 2026-03 1288",
  },
  {
    tool: "Search Console, French",
    text: 'Date,Clics,Impressions,CTR,Position\n2026-01-30,41,1204,"3,41 %","12,4"\n2026-01-31,38,1180,"3,22 %","12,9"\n',
    kpi: { name: "CTR", kind: "rate", unit: "%" },
    right: "? numerator denominator",
  },
  {
    tool: "Search Console, average position of one row a month",
    text: "Month,Position\n2026-01,12.4\n2026-02,11.8\n",
    kpi: { name: "Position", kind: "level" },
    right: "2026-01 12.4, 2026-02 11.8",
  },
  {
    tool: "Pipedrive, German",
    text: "Deal - Titel;Deal - Status;Deal - Gewonnen um;Deal - Wert;Deal - Währung von Wert\nNord;Gewonnen;14.01.2026 10:22;4.800;EUR\nSüd;Gewonnen;28.02.2026 09:00;1.250,50;EUR\nOst;Verloren;;900;EUR\n",
    kpi: { name: "Won revenue", unit: "EUR" },
    ask: {
      column: "Deal - Wert",
      dateColumn: "Deal - Gewonnen um",
      filter: { column: "Deal - Status", equals: "gewonnen" },
    },
    right: "2026-01 4800, 2026-02 1250.5",
  },
  {
    tool: "Pipedrive, won deals counted",
    text: "ID;Deal - Titel;Deal - Status;Deal - Gewonnen um\n1;Nord;Gewonnen;14.01.2026\n2;Süd;Gewonnen;28.02.2026\n3;West;Verloren;02.02.2026\n",
    kpi: { name: "Won deals" },
    ask: {
      aggregate: "count",
      dateColumn: "Deal - Gewonnen um",
      filter: { column: "Deal - Status", equals: "Gewonnen" },
    },
    right: "2026-01 1, 2026-02 1",
  },
  {
    tool: "Salesforce, grouped with subtotals, month in the first line of a group only",
    text: "Close Month\tOpportunity\tAmount\nJanuary 2026\tNorth\t1,000.00\n\tSouth\t500.00\nSubtotal\t\t1,500.00\nFebruary 2026\tEast\t250.00\nSubtotal\t\t250.00\nGrand Total\t\t1,750.00\n",
    kpi: { name: "Amount", unit: "USD" },
    ask: { answers: { "unread-dates": "above" } },
    right: "2026-01 1500, 2026-02 250",
  },
  {
    tool: "Salesforce, grouped, nothing said of the lines without a month",
    text: "Close Month\tOpportunity\tAmount\nJanuary 2026\tNorth\t1,000.00\n\tSouth\t500.00\n\tWest\t20.00\nFebruary 2026\tEast\t250.00\n",
    kpi: { name: "Amount", unit: "USD" },
    right: "? unread-dates",
  },
  {
    tool: "Zoho, Italian invoices",
    text: "Data fattura;Cliente;Importo;Valuta\n31/01/2026;Rossi;1.234,50 €;EUR\n05/02/2026;Bianchi;765,50 €;EUR\n28/02/2026;Verdi;-120,00 €;EUR\nTotale complessivo;;1.880,00 €;\n",
    kpi: { name: "Fatturato", unit: "EUR" },
    ask: { column: "Importo" },
    right: "2026-01 1234.5, 2026-02 645.5",
  },
  {
    tool: "Shop orders, German, status filter",
    text: "Bestellnummer;Datum;Status;Gesamt\n1001;02.01.26;Bezahlt;49,90\n1002;12.01.26;Storniert;60,00\n1003;31.01.26;bezahlt;170,90\n1004;06.03.26;Bezahlt;1.092,00\n",
    kpi: { name: "Umsatz", unit: "EUR" },
    ask: { column: "Gesamt", filter: { column: "Status", equals: "Bezahlt" } },
    right: "2026-01 220.8, 2026-03 1092",
  },
  {
    tool: "Shop lines, each with its order number",
    text: "Order ID,Date,Product,Line total\n#1,2026-01-02,Lock,42.50\n#1,2026-01-02,Bell,6.90\n#2,2026-02-02,Lock,42.50\n",
    kpi: { name: "Orders" },
    ask: { aggregate: "count", dateColumn: "Date" },
    right: "? count",
  },
  {
    tool: "Stripe, thousandths of seconds since 1970",
    text: "id,created,amount,currency\nch_1,1767225600,49.00,eur\nch_2,1769904000,49.00,eur\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { column: "amount" },
    right: "2026-01 49, 2026-02 49",
  },
  {
    tool: "PayPal, two currencies",
    text: '"Date","Time","Type","Currency","Gross","Fee","Net"\n"31/01/2026","10:00:00","Payment","EUR","100,00","-3,50","96,50"\n"01/02/2026","11:00:00","Payment","USD","50,00","-2,00","48,00"\n',
    kpi: { name: "Net", unit: "EUR" },
    right: "? currency",
  },
  {
    tool: "Survey tool, US dates with AM and PM",
    text: "Response ID,Submitted,Score\n1,1/31/2026 11:59:00 PM,8\n2,2/1/2026 12:05:00 AM,9\n3,2/13/2026 9:00:00 AM,10\n",
    kpi: { name: "Answers" },
    ask: { aggregate: "count", dateColumn: "Submitted" },
    right: "2026-01 1, 2026-02 2",
  },
  {
    tool: "Webinar tool, day names and words",
    text: 'Date,Attendees\n"Thursday, January 15, 2026",40\n"Thursday, January 29, 2026",35\n"Thursday, February 12, 2026",50\n',
    kpi: { name: "Attendees" },
    right: "2026-01 75, 2026-02 50",
  },
  {
    tool: "Sheet of months across, French, with a budget line and a Total column",
    text: "Indicateur\tjanv.-26\tfévr.-26\tmars-26\tTotal\nNb leads\t120\t98\t\t218\nCoût\t1 200,50 €\t980 €\t1 100 €\t3 280,50 €\n",
    kpi: { name: "Leads" },
    right: "2026-01 120, 2026-02 98, 2026-03 null",
  },
  {
    tool: "Sheet of months across, first days of months as dates",
    text: "KPI;01/01/2026;01/02/2026;01/03/2026\nLeads;120;98;131\n",
    kpi: { name: "Leads" },
    right: "2026-01 120, 2026-02 98, 2026-03 131",
  },
  {
    tool: "Sheet of months across without years",
    text: "KPI\tJan\tFeb\tMar\nLeads\t1\t2\t3\n",
    kpi: { name: "Leads" },
    right: "? year",
  },
  {
    tool: "Sheet of years across and months down, German",
    text: "Monat;2025;2026\nJanuar;100;120\nFebruar;90;98\nDezember;80;\nGesamt;270;218\n",
    kpi: { name: "Leads" },
    ask: { answers: { column: "all years" } },
    right: "2025-01 100, 2025-02 90, 2025-12 80, 2026-01 120, 2026-02 98, 2026-12 null",
  },
  {
    tool: "Pivot table, French, Total général down and across",
    text: "Somme de Montant\tÉtiquettes de colonnes\t\t\nÉtiquettes de lignes\tEmail\tAds\tTotal général\njanv.-26\t1 200\t800,5\t2 000,5\nfévr.-26\t900\t\t900\n(vide)\t50\t\t50\nTotal général\t2 150\t800,5\t2 950,5\n",
    kpi: { name: "CA", unit: "EUR" },
    ask: { column: "Total général" },
    right: "2026-01 2000.5, 2026-02 900",
  },
  {
    tool: "Pivot table, German",
    text: "Summe von Betrag;Spaltenbeschriftungen;;\nZeilenbeschriftungen;Mail;Ads;Gesamtergebnis\n2026-01;1.200,00;800,50;2.000,50\n2026-02;900,00;;900,00\n(Leer);50,00;;50,00\nGesamtergebnis;2.150,00;800,50;2.950,50\n",
    kpi: { name: "Umsatz", unit: "EUR" },
    ask: { column: "Gesamtergebnis" },
    right: "2026-01 2000.5, 2026-02 900",
  },
  {
    tool: "Excel, Austria, percentages",
    text: "Monat;Öffnungsrate;Klickrate\nJänner 2026;30,77 %;4,23 %\nFebruar 2026;21,72 %;2,12 %\n",
    encoding: "latin1",
    kpi: { name: "Öffnungsrate", kind: "rate", unit: "%" },
    right: "2026-01 0.3077, 2026-02 0.2172",
  },
  {
    tool: "Percentages without a sign, all below 1: share or percentage?",
    text: "Month,Churn\n2026-01,0.85\n2026-02,0.97\n2026-03,0.4\n",
    kpi: { name: "Churn", kind: "rate", unit: "%" },
    right: "? percent-scale",
  },
  {
    tool: "Shares that two counts beside them prove",
    text: "Month,Orders,Sessions,Rate\n2026-01,30,100,0.3\n2026-02,45,90,0.5\n2026-03,12,40,0.3\n",
    kpi: { name: "Rate", kind: "rate", unit: "%" },
    right: "2026-01 0.3, 2026-02 0.5, 2026-03 0.3",
  },
  {
    tool: "Percentages that two counts beside them prove",
    text: "Month,Unsubscribed,Delivered,Unsubscribe rate\n2026-01,3,1000,0.3\n2026-02,5,1000,0.5\n2026-03,9,1000,0.9\n",
    kpi: { name: "Unsubscribe rate", kind: "rate", unit: "%" },
    right: "2026-01 0.003, 2026-02 0.005, 2026-03 0.009",
  },
  {
    tool: "Subscribers of a newsletter, days, newest first",
    text: "Date;Abonnenten\n28.02.2026;1.260\n01.02.2026;1.251\n31.01.2026;1.240\n01.01.2026;1.200\n",
    kpi: { name: "Abonnenten", kind: "level", unit: "people" },
    right: "2026-01 1240, 2026-02 1260",
  },
  {
    tool: "Pipeline by stage at the end of each month",
    text: "Month,Stage,Amount\n2026-01,New,1000\n2026-01,Proposal,500\n2026-02,New,900\n2026-02,Proposal,700\n",
    kpi: { name: "Amount", kind: "level", unit: "EUR" },
    right: "? add-up",
  },
  {
    tool: "Two date columns of a list of deals",
    text: "Deal,Created,Closed,Amount\nA,2026-01-05,2026-03-01,10\nB,2026-02-05,2026-02-20,20\n",
    kpi: { name: "Amount", unit: "EUR" },
    right: "? date-column",
  },
  {
    tool: "Two columns of one heading",
    text: "Month\tGoogle\t\tMeta\t\n\tCost\tClicks\tCost\tClicks\n2026-01\t10\t1\t20\t2\n2026-02\t11\t1\t21\t2\n",
    kpi: { name: "Cost", unit: "EUR" },
    right: "? column",
  },
  {
    tool: "The same day twice, in two files pasted one below the other",
    text: "Day\tCost\n2026-01-31\t11.5\n2026-02-01\t3\n2026-01-31\t11.5\n",
    kpi: { name: "Cost", unit: "EUR" },
    right: "? twice",
  },
  {
    tool: "Month and year in words, English, thousands with commas alone",
    text: "Month\tSessions\nJan 2026\t4,010\nFeb 2026\t987\nMar 2026\t1,002\n",
    kpi: { name: "Sessions" },
    right: "2026-01 4010, 2026-02 987, 2026-03 1002",
  },
  {
    tool: "Comma file with points before three digits: thousands of another country?",
    text: "Month,Sessions\n2026-01,1.234\n2026-02,2.345\n",
    kpi: { name: "Sessions" },
    right: "? decimal-sign",
  },
  {
    tool: "No headings at all",
    text: "2026-01\t12\n2026-02\t14\n2026-03\t9\n",
    kpi: { name: "Leads" },
    right: "2026-01 12, 2026-02 14, 2026-03 9",
  },
  {
    tool: "Serial numbers of a spreadsheet as months",
    text: "Month,Sessions\n46023,1200\n46054,1350\n46082,1410\n",
    kpi: { name: "Sessions" },
    right: "2026-01 1200, 2026-02 1350, 2026-03 1410",
  },
  {
    tool: "Years alone",
    text: "Year,Revenue\n2025,1200\n2026,1350\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "? periods",
  },
  {
    tool: "A total of lines without a label",
    text: "Date;Channel;Cost\n2026-01-05;A;10\n2026-01-06;B;20\n;;30\n",
    kpi: { name: "Cost", unit: "EUR" },
    right: "2026-01 30",
  },
  {
    tool: "Subtotals of channels inside the months",
    text: "Month;Channel;Cost\n2026-01;SEA;10\n2026-01;SEO;20\n2026-01;Total;30\n2026-02;SEA;5\n2026-02;SEO;6\n2026-02;Total;11\n",
    kpi: { name: "Cost", unit: "EUR" },
    right: "2026-01 30, 2026-02 11",
  },
  {
    tool: "A line for all channels among those of each",
    text: "Month;Channel;Sessions\n2026-01;All;30\n2026-01;SEA;10\n2026-01;SEO;20\n2026-02;All;11\n2026-02;SEA;5\n2026-02;SEO;6\n",
    kpi: { name: "Sessions" },
    right: "2026-01 30, 2026-02 11",
  },
  {
    tool: "Errors and dashes of a sheet",
    text: "Month\tLeads\n2026-01\t12\n2026-02\t#REF!\n2026-03\t–\n",
    kpi: { name: "Leads" },
    right: "? unread",
  },
  {
    tool: "Amounts in thousands",
    text: "Month\tRevenue\n2026-01\t12 k€\n2026-02\t13 k€\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "? unread",
  },
  {
    tool: "Units in a line of their own",
    text: "Month\tCost\tClicks\n\t[CHF]\t[n]\n2026-01\t10\t5\n2026-02\t11\t6\n",
    kpi: { name: "Cost", unit: "CHF" },
    right: "2026-01 10, 2026-02 11",
  },
  {
    tool: "Units in a line of their own, another currency",
    text: "Month\tCost\tClicks\n\t[CHF]\t[n]\n2026-01\t10\t5\n2026-02\t11\t6\n",
    kpi: { name: "Cost", unit: "EUR" },
    right: "? currency",
  },
  {
    tool: "Two periods compared in one column",
    text: "Month,Date range,Sessions\n2026-01,Current,10\n2026-01,Previous period,8\n2026-02,Current,12\n2026-02,Previous period,9\n",
    kpi: { name: "Sessions" },
    right: "? compared",
  },
  {
    tool: "Two periods compared, one chosen",
    text: "Month,Date range,Sessions\n2026-01,Current,10\n2026-01,Previous period,8\n2026-02,Current,12\n2026-02,Previous period,9\n",
    kpi: { name: "Sessions" },
    ask: { answers: { compared: "Current" } },
    right: "2026-01 10, 2026-02 12",
  },
  {
    tool: "The total of an order beside each of its products",
    text: "Order,Date,Product,Order total\n1001,2026-01-02,Lock,50\n1001,2026-01-02,Bell,50\n1002,2026-01-03,Lock,20\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { column: "Order total" },
    right: "? repeated",
  },
  {
    tool: "The total of an order beside each of its products, once for each order",
    text: "Order,Date,Product,Order total\n1001,2026-01-02,Lock,50\n1001,2026-01-02,Bell,50\n1002,2026-01-03,Lock,20\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { column: "Order total", answers: { repeated: "Order" } },
    right: "2026-01 70",
  },
  {
    tool: "Year and month in two columns, in words",
    text: "Jahr;Monat;Sitzungen\n2025;Dezember;5\n2026;Januar;6\n",
    kpi: { name: "Sitzungen" },
    right: "2025-12 5, 2026-01 6",
  },
  {
    tool: "Year and month in two columns, in numbers",
    text: "Year,Month,Sessions\n2025,12,5\n2026,1,6\n",
    kpi: { name: "Sessions" },
    right: "2025-12 5, 2026-01 6",
  },
  {
    tool: "Average duration in hours, minutes and seconds",
    text: "Month,Avg. duration\n2026-01,00:01:35\n2026-02,00:02:05\n",
    kpi: { name: "Avg. duration", kind: "level", unit: "s" },
    right: "? unread",
  },
  {
    tool: "Subtotals with a date of their own",
    text: "Date,Channel,Revenue\n2026-01-01,A,10\n2026-01-02,B,5\n2026-01-31,Subtotal January,15\n2026-02-01,A,7\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "2026-01 15, 2026-02 7",
  },
  {
    tool: "Totals of months with a date of their own",
    text: "Date,Channel,Revenue\n2026-01-01,A,10\n2026-01-02,B,5\n2026-01-31,Total January,15\n2026-02-01,A,7\n2026-02-28,Total February,7\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "2026-01 15, 2026-02 7",
  },
  {
    tool: "A product that only begins like a total",
    text: "Date,Product,Revenue\n2026-01-01,Total Fitness,10\n2026-01-02,Yoga,5\n2026-01-03,Pilates,6\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "? totals",
  },
  {
    tool: "Quarters among the months",
    text: "Month,Leads\nJan 2026,1\nFeb 2026,2\nMar 2026,3\nQ1 2026,6\nApr 2026,4\n",
    kpi: { name: "Leads" },
    right: "2026-01 1, 2026-02 2, 2026-03 3, 2026-04 4",
  },
  {
    tool: "Totals of years among the months",
    text: "Month;Leads\nNov 2025;1\nDec 2025;2\nTotal 2025;3\nJan 2026;4\nTotal 2026;4\n",
    kpi: { name: "Leads" },
    right: "2025-11 1, 2025-12 2, 2026-01 4",
  },
  {
    tool: "Months across with a year in total",
    text: "KPI;janv. 2026;févr. 2026;2026\nLeads;1;2;3\n",
    kpi: { name: "Leads" },
    right: "2026-01 1, 2026-02 2",
  },
  {
    tool: "An average below the months",
    text: "Month;Leads\n2026-01;10\n2026-02;22\nAverage;16\n",
    kpi: { name: "Leads" },
    right: "2026-01 10, 2026-02 22",
  },
  {
    tool: "An average below a table without months",
    text: "Canal;Leads\nSEO;10\nSEA;22\nMoyenne;16\nTotal;32\n",
    kpi: { name: "Leads" },
    ask: { answers: { month: "2026-10" } },
    right: "2026-10 32",
  },
  {
    tool: "Budget beside results in one column",
    text: "Month;Scenario;Revenue\n2026-09;Actual;10\n2026-09;Budget;12\n2026-10;Actual;11\n2026-10;Budget;12\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "? compared",
  },
  {
    tool: "Forecasts below results",
    text: "Month;Type;Revenue\n2026-10;Actual;10\n2026-11;Forecast;12\n2026-12;Forecast;12\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { answers: { compared: "Actual" } },
    right: "2026-10 10",
  },
  {
    tool: "Thousands said in the heading",
    text: "Month;Revenue (k€)\n2026-01;12\n2026-02;13\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "? magnitude",
  },
  {
    tool: "Thousands said in the heading, multiplied",
    text: "Monat;Umsatz in Tsd.\n2026-01;12\n2026-02;13,5\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { column: "Umsatz in Tsd.", answers: { magnitude: "1000" } },
    right: "2026-01 12000, 2026-02 13500",
  },
  {
    tool: "A heading in % for a KPI that counts",
    text: "Month;Leads (%)\n2026-01;12\n2026-02;13\n",
    kpi: { name: "Leads", unit: "leads" },
    right: "? column",
  },
  {
    tool: "Weeks as periods whose order one of them shows",
    text: "Semaine;Leads\n05/01/2026 - 11/01/2026;5\n26/01/2026 - 01/02/2026;6\n",
    kpi: { name: "Leads" },
    right: "? weeks",
  },
  {
    tool: "Two halves of a month",
    text: "Period,Leads\n2026-01-01 - 2026-01-15,5\n2026-01-16 - 2026-01-31,6\n",
    kpi: { name: "Leads" },
    right: "2026-01 11",
  },
  {
    tool: "Time zones behind Greenwich at the end of a month",
    text: "Created,Amount\n2026-01-31T23:30:00-05:00,5\n2026-02-01T00:10:00-05:00,6\n",
    kpi: { name: "Amount", unit: "USD" },
    right: "2026-01 5, 2026-02 6",
  },
  {
    tool: "Markdown",
    text: "| Month | Leads |\n| --- | --- |\n| 2026-01 | 12 |\n| 2026-02 | 14 |\n",
    kpi: { name: "Leads" },
    right: "2026-01 12, 2026-02 14",
  },
  {
    tool: "Dates of a year with two digits, year first, is nobody's guess",
    text: "Date,Leads\n26-01-05,12\n26-02-05,14\n",
    kpi: { name: "Leads" },
    right: "? unread-dates",
  },
  {
    tool: "Salesforce, grouped by month, blank below it",
    text: '"Close Month","Opportunity Name","Amount"\n"January 2026","Alpha","$1,000.00"\n"","Beta","$2,000.00"\n"Subtotal","","$3,000.00"\n"February 2026","Gamma","$500.00"\n"Subtotal","","$500.00"\n"Grand Total","","$3,500.00"\n',
    kpi: { name: "Amount", unit: "USD" },
    right: "? unread-dates",
  },
  {
    tool: "Salesforce, sum and count below",
    text: "Close Date,Opportunity Name,Amount\n1/14/2026,Alpha,1000\n2/13/2026,Beta,2000\nSum,,3000\nCount,2,\n",
    kpi: { name: "Amount", unit: "USD" },
    right: "2026-01 1000, 2026-02 2000",
  },
  {
    tool: "Google Ads API, micros",
    text: "segments.month,metrics.cost_micros\n2026-01-01,1234560000\n2026-02-01,99500000\n",
    kpi: { name: "Cost", unit: "USD" },
    ask: { column: "metrics.cost_micros" },
    right: "? magnitude",
  },
  {
    tool: "Google Ads API, micros, answered",
    text: "Month,Cost (micros)\n2026-01,1234560000\n2026-02,99500000\n",
    kpi: { name: "Cost", unit: "USD" },
    ask: { answers: { magnitude: "0.000001" } },
    right: "2026-01 1234.56, 2026-02 99.5",
  },
  {
    tool: "In thousands, says a line above",
    text: "Revenue report\n(in thousands of EUR)\nMonth\tRevenue\nJan 2026\t12\nFeb 2026\t15\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "? magnitude",
  },
  {
    tool: "A running total",
    text: "Mois\tCA cumulé\njanv. 2026\t100\nfévr. 2026\t300\n",
    kpi: { name: "CA", unit: "€" },
    ask: { column: "CA cumulé" },
    right: "? running-total",
  },
  {
    tool: "A running total from its first line on",
    text: "Month\tRevenue YTD\nNov 2025\t100\nDec 2025\t300\nJan 2026\t40\nMar 2026\t90\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { column: "Revenue YTD", answers: { "running-total": "from-start" } },
    right: "2025-11 100, 2025-12 200, 2026-01 40, 2026-03 null",
  },
  {
    tool: "A running total that began earlier, by days",
    text: "Date\tCumulative revenue\n2026-01-30\t90\n2026-01-31\t100\n2026-02-28\t300\n",
    kpi: { name: "Revenue", unit: "EUR" },
    ask: { column: "Cumulative revenue", answers: { "running-total": "from-before" } },
    right: "2026-01 null, 2026-02 200",
  },
  {
    tool: "WooCommerce orders, one cancelled",
    text: "Date,Order #,Status,Net Sales\n2026-01-05 10:00:00,1,completed,50\n2026-01-06 10:00:00,2,cancelled,20\n2026-02-06 10:00:00,3,completed,10\n",
    kpi: { name: "Net sales", unit: "EUR" },
    right: "? states",
  },
  {
    tool: "WooCommerce orders, the cancelled one left out",
    text: "Date,Order #,Status,Net Sales\n2026-01-05 10:00:00,1,completed,50\n2026-01-06 10:00:00,2,cancelled,20\n2026-02-06 10:00:00,3,completed,10\n",
    kpi: { name: "Net sales", unit: "EUR" },
    ask: { answers: { states: "leave-out" } },
    right: "2026-01 50, 2026-02 10",
  },
  {
    tool: "Deals, counted where they were won",
    text: "Deal,Closed,Stage\nA,2026-01-05,Won\nB,2026-01-06,Lost\nC,2026-02-06,Won\n",
    kpi: { name: "Deals" },
    ask: { aggregate: "count", answers: { states: "= Won" } },
    right: "2026-01 1, 2026-02 1",
  },
  {
    tool: "Amounts of deals that are still open",
    text: "Deal,Close date,Deal stage,Amount\nA,2026-01-05,Closed won,10\nB,2026-02-06,Proposal sent,20\n",
    kpi: { name: "Amount", unit: "EUR" },
    right: "? states",
  },
  {
    tool: "The states of campaigns matter to nobody",
    text: "Campaign state,Campaign,Month,Cost\nEnabled,A,2026-01,5\nPaused,B,2026-01,6\nRemoved,C,2026-02,7\n",
    kpi: { name: "Cost", unit: "EUR" },
    right: "2026-01 11, 2026-02 7",
  },
  {
    tool: "A percentage where leads are counted",
    text: "Month\tLeads\n2026-01\t12%\n2026-02\t9%\n",
    kpi: { name: "Leads" },
    right: "? column",
  },
  {
    tool: "Two regions, one below the other",
    text: "North\nMonth\tLeads\n2026-01\t100\n2026-02\t200\n\nSouth\nMonth\tLeads\n2026-01\t10\n2026-02\t20\n",
    kpi: { name: "Leads" },
    right: "? add-up",
  },
  {
    tool: "Two years, one below the other",
    text: "2025\nMonth\tLeads\n2025-01\t5\n\n2026\nMonth\tLeads\n2026-01\t10\n",
    kpi: { name: "Leads" },
    right: "2025-01 5, 2026-01 10",
  },
  {
    tool: "Names of months among those of campaigns",
    text: "Nom;Date d'envoi;Désinscriptions\nJanvier;05/01/2026 09:00:12;3\nSoldes;19/01/2026 09:00:12;4\nFévrier;05/02/2026 09:00:12;1\n",
    kpi: { name: "Désinscriptions" },
    right: "2026-01 7, 2026-02 1",
  },
  {
    tool: "A negative amount behind its currency",
    text: "Month\tRevenue\nJan-26\t$1,234.50\nFeb-26\t$(1,234)\nMar-26\t$ (250.00)\n",
    kpi: { name: "Revenue", unit: "USD" },
    right: "2026-01 1234.5, 2026-02 -1234, 2026-03 -250",
  },
  {
    tool: "Cells that a spreadsheet shall not change",
    text: 'Month,Sessions\n="2026-01",="1200"\n="2026-02",="1300"\n',
    kpi: { name: "Sessions" },
    right: "2026-01 1200, 2026-02 1300",
  },
  {
    tool: "Marks for the direction of writing",
    text: "\u200fMonth\u200f,Sessions\n\u200e2026-01\u200e,\u200e1200\u200e\n2026-02,\u202a1300\u202c\n",
    kpi: { name: "Sessions" },
    right: "2026-01 1200, 2026-02 1300",
  },
  {
    tool: "The year below its months",
    text: "Month\tRevenue\nJan 2026\t100\nFeb 2026\t200\n2026\t300\nStd dev\t50\n",
    kpi: { name: "Revenue", unit: "EUR" },
    right: "2026-01 100, 2026-02 200",
  },
  {
    tool: "Quarters among months across",
    text: "KPI\tJan 2026\tFeb 2026\tMar 2026\tQ1 2026\tApr 2026\nLeads\t10\t20\t30\t60\t5\n",
    kpi: { name: "Leads" },
    right: "2026-01 10, 2026-02 20, 2026-03 30, 2026-04 5",
  },
  {
    tool: "Months across, the year in the first cell",
    text: "2026\tJan\tFeb\tMar\nSessions\t100\t200\t300\nLeads\t10\t20\t30\n",
    kpi: { name: "Leads" },
    right: "2026-01 10, 2026-02 20, 2026-03 30",
  },
  {
    tool: "Months across, actual and target of one name",
    text: "KPI\tType\tJan 2026\tFeb 2026\nLeads\tActual\t10\t20\nLeads\tTarget\t15\t25\n",
    kpi: { name: "Leads" },
    right: "? column",
  },
  {
    tool: "Months across, the line chosen of two of one name",
    text: "KPI\tType\tJan 2026\tFeb 2026\nLeads\tActual\t10\t20\nLeads\tTarget\t15\t25\n",
    kpi: { name: "Leads" },
    ask: { answers: { column: "Leads · Actual" } },
    right: "2026-01 10, 2026-02 20",
  },
];

const name = ({ tool }: Stranger): string => tool;

describe("a file of a stranger is read right, or asked about", () => {
  it.each(strangers.map((stranger) => [name(stranger), stranger] as const))(
    "%s",
    (_, { text, encoding, kpi, ask, right }) => {
      const bytes =
        encoding === "utf16le" ? Buffer.from(`\ufeff${text}`, "utf16le") : Buffer.from(text, encoding ?? "utf8");
      const asked: Ask = { kpi: { code: "X_CODE", name: "X", kind: "flow", unit: "", ...kpi }, ...ask };
      const { figures, questions } = monthlyFigures(readTable(decoded(bytes), today), asked);
      const got =
        questions.length > 0
          ? `? ${questions.map(({ kind }) => kind).join(" ")}`
          : figures.map(({ month, value }) => `${month} ${value}`).join(", ");
      expect(got).toBe(right);
    },
  );
});
