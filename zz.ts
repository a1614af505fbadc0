import * as spreadsheet from "@odoo/o-spreadsheet";
import { writeFileSync } from "node:fs";
import { emptyBook, sampleBook, titles } from "./template/books.ts";
import { paintedWorkbook } from "./template/paint.ts";
import { answersOf } from "./playground/answers.ts";
const cpu=(l:string,c:NodeJS.CpuUsage)=>{const d=process.cpuUsage(c);console.log(l,Math.round((d.user+d.system)/1000))};
for(const [n,l,f] of [["empty","en",emptyBook],["empty","fr",emptyBook],["sample","en",sampleBook],["sample","fr",sampleBook]] as const){ let c=process.cpuUsage(); const e=f(l); cpu("edits",c); c=process.cpuUsage(); const a=answersOf(spreadsheet,e); cpu("answers",c); c=process.cpuUsage(); const b=await paintedWorkbook("x",e,a); cpu("paint",c); writeFileSync(`/tmp/tmpl-probe/${n}.${l}.xlsx`,b); console.log(b.length)}
