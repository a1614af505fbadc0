import { productName } from "../../core/base/text.ts";
import type { Text } from "../../core/index.ts";

export interface ManifestOptions {
  /** Where the files are served: an https address without a slash at the end. */
  readonly host: string;
  /** Typed before each formula, with a dot; none: `=COCA()`. */
  readonly namespace?: string | undefined;
  /** Three numbers: `0.1.0`. */
  readonly version: string;
}

/** Never to change: for Excel, another identifier is another add-in, whose formulas would clash with these. */
export const identifier = "22516b33-9900-4920-b3aa-0de2d4e7f889";

/** Excel looks for the exact locale of its user; any other sees English. */
export const frenchLocales = ["fr-FR", "fr-CH", "fr-CA", "fr-BE"];

/** What the add-in needs; Excel 2021 has it all. */
export const requirementSets = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.9"],
] as const;

export const words = {
  tagline: {
    en: "Marketing and sales KPIs as formulas: signal or noise?",
    fr: "Vos KPI marketing et commerciaux en formules : signal ou bruit ?",
  },
  description: {
    en: "Marketing and sales KPIs as formulas: acquisition cost, funnel, and whether a change is a signal or noise. Your data stays in the workbook.",
    fr: "Vos KPI marketing et commerciaux en formules : coût d'acquisition, tunnel, et si un écart est un signal ou du bruit. Vos données restent dans le classeur.",
  },
  group: { en: "KPIs", fr: "Suivi des KPI" },
  open: { en: "Open SMART KPI", fr: "Ouvrir SMART KPI" },
  openTip: {
    en: "Define KPIs, record the month, find a formula: beside the sheet.",
    fr: "Définir des KPI, saisir le mois, trouver une formule : à côté de la feuille.",
  },
} as const satisfies Record<string, Text>;

/**
 * What Excel installs: the add-in only manifest in XML, which reaches back to Excel 2021. The order of its elements is
 * prescribed. Formulas, ribbon and panel share one runtime: page, function file and panel are the same resource.
 */
export function manifest({ host, namespace, version }: ManifestOptions): string {
  const file = (name: string): string => escaped(`${host}/${name}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${identifier}</Id>
  <Version>${escaped(version)}.0</Version>
  <ProviderName>${escaped(productName)}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="${escaped(productName)}"/>
  <Description DefaultValue="${escaped(words.description.en)}">
${inFrench("Override", escaped(words.description.fr), 4)}
  </Description>
  <IconUrl DefaultValue="${file("icon-32.png")}"/>
  <HighResolutionIconUrl DefaultValue="${file("icon-64.png")}"/>
  <SupportUrl DefaultValue="${file("help/en/support.html")}">
${inFrench("Override", file("help/fr/support.html"), 4)}
  </SupportUrl>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
${requirementSets.map(([name, version]) => `      <Set Name="${name}" MinVersion="${version}"/>`).join("\n")}
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${file("panel.html")}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="panel.url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="functions.script"/>
            </Script>
            <Page>
              <SourceLocation resid="panel.url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="functions.metadata"/>
            </Metadata>${namespace ? `\n            <Namespace resid="functions.namespace"/>` : ""}
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="panel.url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="SmartKpi.tab">
              <Group id="SmartKpi.group">
                <Label resid="group.label"/>
${icon(16)}
                <Control xsi:type="Button" id="SmartKpi.open">
                  <Label resid="open.label"/>
                  <Supertip>
                    <Title resid="open.label"/>
                    <Description resid="open.tip"/>
                  </Supertip>
${icon(18)}
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>SmartKpi.panel</TaskpaneId>
                    <SourceLocation resid="panel.url"/>
                  </Action>
                </Control>
              </Group>
              <Label resid="tab.label"/>
            </CustomTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${iconSizes.map((size) => `        <bt:Image id="icon.${size}" DefaultValue="${file(`icon-${size}.png`)}"/>`).join("\n")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="panel.url" DefaultValue="${file("panel.html")}"/>
        <bt:Url id="functions.script" DefaultValue="${file("functions.js")}"/>
        <bt:Url id="functions.metadata" DefaultValue="${file("functions.json")}">
${inFrench("bt:Override", file("functions.fr.json"), 10)}
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="tab.label" DefaultValue="${escaped(productName)}"/>
${resource("group.label", words.group)}
${resource("open.label", words.open)}${namespace ? `\n        <bt:String id="functions.namespace" DefaultValue="${escaped(namespace)}"/>` : ""}
      </bt:ShortStrings>
      <bt:LongStrings>
${resource("open.tip", words.openTip)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

/**
 * The sizes of the ribbon: Excel requires 16, 32 and 80, and scales one of the others less where a screen asks for it.
 */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

function icon(indent: number): string {
  const space = " ".repeat(indent);
  const images = iconSizes.map((size) => `${space}  <bt:Image size="${size}" resid="icon.${size}"/>`);
  return [`${space}<Icon>`, ...images, `${space}</Icon>`].join("\n");
}

const resource = (id: string, text: Text): string => `        <bt:String id="${id}" DefaultValue="${escaped(text.en)}">
${inFrench("bt:Override", escaped(text.fr), 10)}
        </bt:String>`;

/** One element for each French locale. Inside the resources it needs its prefix, or the add-in does not load. */
const inFrench = (element: "Override" | "bt:Override", value: string, indent: number): string =>
  frenchLocales.map((locale) => `${" ".repeat(indent)}<${element} Locale="${locale}" Value="${value}"/>`).join("\n");

const escaped = (words: string): string =>
  words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
