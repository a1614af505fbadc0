import type { Language } from "../core/base/text.ts";
import { templateFilesIn } from "./template-files.ts";

/** A process that makes the workbooks of one language, and ends once they are sent. */

const files = await templateFilesIn(process.argv[2] as Language);
process.send?.(files, undefined, {}, () => process.disconnect());
