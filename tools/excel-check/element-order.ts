import { type Element, withAll } from "./xml.ts";

/**
 * The order that Microsoft prescribes for the children of each element, without which Excel refuses a manifest: ? may
 * be missing, * may be missing or repeated, + may be repeated. After a colon, the kind of an element.
 * Source: Microsoft, «Find the proper order of manifest elements», and [MS-OWEMXML] 5.7.
 */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime+",
  AllFormFactors: "ExtensionPoint+",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace?",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label InsertAfter? InsertBefore?",
  Group: "Label Icon Control+",
  "Control:Button": "Label ToolTip? Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Icon: "bt:Image+",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Each element with other children than prescribed, or with children in another order. */
export function orderMistakes(app: Element): string[] {
  return withAll(app).flatMap((element) => {
    const wanted = orders[kindOf(element)] ?? orders[element.name] ?? "";
    const found = element.children.map(({ name }) => name);
    if (patternOf(wanted).test(found.map((name) => `${name} `).join(""))) return [];
    return [`<${element.name}> holds ${listed(found)}; it takes ${listed(wanted.split(" ").filter(Boolean))}.`];
  });
}

const kindOf = ({ name, attributes }: Element): string => `${name}:${attributes["xsi:type"] ?? ""}`;

const listed = (names: readonly string[]): string => names.join(", ") || "nothing";

function patternOf(wanted: string): RegExp {
  const parts = wanted.split(" ").filter(Boolean);
  return new RegExp(`^${parts.map((part) => part.replace(/^([\w:]+)([?*+]?)$/, "($1 )$2")).join("")}$`);
}
