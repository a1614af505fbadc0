import { expect, test } from "vitest";
import { replaced, shipped, sown } from "./seeded.ts";

/** One mistake at a time; the check must name each. */

const long = (length: number): string => "x".repeat(length);

const seeds: readonly (readonly [what: string, good: string | RegExp, bad: string, says: string])[] = [
  ["an element left open", "</Hosts>\n  <Requirements>", "<Requirements>", "It is no XML"],
  ["an & that is not escaped", "KPIs as formulas:", "KPIs & formulas:", "It is no XML"],
  [
    "elements in another order",
    /(<Label resid="group.label"\/>)([\s\S]*?<\/Icon>)/,
    "$2$1",
    "<Group> holds Icon, Label, Control; it takes Label, Icon, Control+.",
  ],
  [
    "an element that is missing",
    /<ProviderName>.*<\/ProviderName>/,
    "",
    "<OfficeApp> holds Id, Version, DefaultLocale",
  ],
  ["an element too many", "<Hosts>", "<Rules/><Hosts>", "<OfficeApp> holds"],
  [
    "the formulas' parts in another order",
    /(<Page>[\s\S]*<\/Page>)\s*(<Metadata>[\s\S]*<\/Metadata>)/,
    "$2$1",
    "Script, Metadata, Page",
  ],
  [
    "the ribbon before the formulas",
    /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)([\s\S]*<\/DesktopFormFactor>)/,
    "$2$1",
    "<Host> holds Runtimes, DesktopFormFactor, AllFormFactors",
  ],
  ["another kind of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', "<OfficeApp> is no TaskPaneApp."],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>smart-kpi</Id>", '<Id> "smart-kpi" is no GUID.'],
  ["another GUID", "<Id>2", "<Id>3", "<Id> is 32516b33-9900-4920-b3aa-0de2d4e7f889: for Excel another add-in."],
  [
    "a version of three numbers",
    /<Version>.*<\/Version>/,
    "<Version>1.0.0</Version>",
    '<Version> "1.0.0" is not four numbers.',
  ],
  ["a locale without its country", ">en-US<", ">en<", '<DefaultLocale> "en" is no locale'],
  ["fewer permissions", "ReadWriteDocument", "ReadDocument", "<Permissions> is"],
  [
    "a requirement set that is missing",
    /<Set Name="SharedRuntime".*\/>/,
    "",
    "The requirement set SharedRuntime is not asked for.",
  ],
  [
    "a requirement set too low",
    'CustomFunctionsRuntime" MinVersion="1.3"',
    'CustomFunctionsRuntime" MinVersion="1.1"',
    "CustomFunctionsRuntime 1.1 is less than the 1.3",
  ],
  [
    "a requirement set that Excel 2021 lacks",
    'ExcelApi" MinVersion="1.9"',
    'ExcelApi" MinVersion="1.17"',
    "ExcelApi 1.17 leaves out Excel 2021",
  ],
  [
    "a requirement set that does not exist",
    "SharedRuntime",
    "SharedRunTime",
    "The requirement set SharedRunTime is not known here.",
  ],
  [
    "a resource that does not exist",
    'resid="open.tip"',
    'resid="open.hint"',
    "<Description> names the resource open.hint, which does not exist.",
  ],
  ["a resource that nothing uses", 'resid="open.tip"', 'resid="open.label"', "Nothing uses open.tip."],
  [
    "a resource of another kind",
    'resid="open.tip"',
    'resid="open.label"',
    "<Description> names open.label of <bt:ShortStrings>; it takes <bt:LongStrings>.",
  ],
  [
    "a resource that exists twice",
    '<bt:String id="open.label"',
    '<bt:String id="group.label"',
    "The resource group.label exists twice.",
  ],
  ["a resource with a long name", /open\.tip/g, "open.tip.of.the.button.on.our.ribbon", "has a name of 36 characters."],
  [
    "a page apart from the shared runtime",
    /<Page>\s*<SourceLocation resid="panel.url"/,
    '<Page><SourceLocation resid="functions.script"',
    "<SourceLocation> has functions.script, the shared runtime panel.url.",
  ],
  [
    "a function file apart from it",
    '<FunctionFile resid="panel.url"',
    '<FunctionFile resid="functions.script"',
    "<FunctionFile> has functions.script, the shared runtime panel.url.",
  ],
  [
    "a task pane apart from it",
    /(<\/TaskpaneId>\s*<SourceLocation resid=)"panel.url"/,
    '$1"functions.script"',
    "<SourceLocation> has functions.script, the shared runtime panel.url.",
  ],
  [
    "a runtime apart from all of them",
    '<Runtime resid="panel.url"',
    '<Runtime resid="functions.script"',
    "<FunctionFile> has panel.url, the shared runtime functions.script.",
  ],
  [
    "a runtime that ends with the panel",
    'lifetime="long"',
    'lifetime="short"',
    "The shared runtime does not have a long lifetime.",
  ],
  [
    "a label too long for the ribbon",
    'id="group.label" DefaultValue="KPIs"',
    `id="group.label" DefaultValue="${long(126)}"`,
    "A text of <bt:ShortStrings> has 126 characters",
  ],
  ["a French tip too long", 'Value="Définir des KPI', `Value="${long(250)}`, "A text of <bt:LongStrings> has"],
  [
    "a description too long",
    'Description DefaultValue="',
    `Description DefaultValue="${long(250)}`,
    "A text of <Description> has",
  ],
  [
    "an empty label",
    'id="open.label" DefaultValue="Open SMART KPI"',
    'id="open.label" DefaultValue=""',
    "A text of <bt:ShortStrings> has 0 characters",
  ],
  [
    "a locale that is forgotten",
    /<bt:Override Locale="fr-CH" Value="Ouvrir SMART KPI"\/>/,
    "",
    "<bt:String open.label> has no words for fr-CH.",
  ],
  [
    "a locale that stands twice",
    '<bt:Override Locale="fr-CH" Value="Ouvrir',
    '<bt:Override Locale="fr-CA" Value="Ouvrir',
    "<bt:String open.label> has words for fr-CA twice.",
  ],
  [
    "a language without its country",
    '<bt:Override Locale="fr-CH" Value="Ouvrir',
    '<bt:Override Locale="fr" Value="Ouvrir',
    '<bt:String open.label> is translated for "fr"',
  ],
  [
    "an override outside the resources with a prefix",
    '<Override Locale="fr-FR" Value="Vos',
    '<bt:Override Locale="fr-FR" Value="Vos',
    "<Description> holds bt:Override, Override",
  ],
  [
    "an override in the resources without its prefix",
    '<bt:Override Locale="fr-FR" Value="Ouvrir',
    '<Override Locale="fr-FR" Value="Ouvrir',
    "<bt:String> holds Override, bt:Override",
  ],
  [
    "an address without https",
    'DefaultValue="https://localhost:3000/functions.js"',
    'DefaultValue="http://localhost:3000/functions.js"',
    '<bt:Url functions.script> is "http://localhost:3000/functions.js", which is not https.',
  ],
  [
    "an address of another host",
    'DefaultValue="https://localhost:3000/functions.js"',
    'DefaultValue="https://localhost:3001/functions.js"',
    "which is not at https://localhost:3000, as the panel is.",
  ],
  [
    "an address without its file",
    'localhost:3000/functions.js"',
    'localhost:3000/formulas.js"',
    "but there is no file formulas.js.",
  ],
  [
    "French metadata without its file",
    "functions.fr.json",
    "functions-fr.json",
    "but there is no file functions-fr.json.",
  ],
  [
    "an icon in the wrong size",
    '<bt:Image size="32" resid="icon.32"',
    '<bt:Image size="32" resid="icon.16"',
    "icon-16.png has 16 × 16 pixels, not 32.",
  ],
  [
    "an icon size that Excel requires",
    /<bt:Image size="80" resid="icon.80"\/>/,
    "",
    "An <Icon> has no picture of 80 pixels.",
  ],
  [
    "a list picture in the wrong size",
    'IconUrl DefaultValue="https://localhost:3000/icon-32',
    'IconUrl DefaultValue="https://localhost:3000/icon-48',
    "icon-48.png has 48 × 48 pixels, not 32.",
  ],
];

test.each(seeds)("The check names %s", (_what, good, bad, says) => {
  const mistakes = sown("manifest.xml", good, bad).filter((mistake) => mistake.startsWith("manifest.xml: "));
  expect(mistakes.filter((mistake) => mistake.includes(says))).not.toEqual([]);
});

test("The check names a file that is not a picture, and a picture of another size", () => {
  expect(replaced("icon-16.png", "GIF89a")).toEqual(["manifest.xml: icon-16.png is no PNG."]);
  expect(replaced("icon-80.png", shipped.get("icon-64.png"))).toEqual([
    "manifest.xml: icon-80.png has 64 × 64 pixels, not 80.",
  ]);
});

test("The check names a namespace that Excel would refuse", () => {
  const withNamespace = (namespace: string): string[] =>
    replaced(
      "manifest.xml",
      String(shipped.get("manifest.xml"))
        .replace("</Metadata>", '</Metadata><Namespace resid="prefix"/>')
        .replace("</bt:ShortStrings>", `<bt:String id="prefix" DefaultValue="${namespace}"/></bt:ShortStrings>`),
    );
  expect(withNamespace("DEV")).toEqual([]);
  for (const wrong of ["2DEV", "MY DEV", "x".repeat(33)])
    expect(withNamespace(wrong).join()).toContain(`The namespace "${wrong}" is not a letter`);
});
