import { Range, Refusal } from "./range.ts";
import { settings } from "./settings.ts";
import type { Sheet } from "./workbook.ts";

/** Charts of a sheet, and what Excel makes of the cells under them. */

export class ChartCollection {
  readonly all: Chart[] = [];
  private readonly sheet: Sheet;
  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }
  item(id: string): Chart {
    const found = this.all.find(({ Id }) => Id === id);
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }
  Add(type: string, data: Range, by: string): Chart {
    this.sheet.change();
    if (type !== "Line" || by !== "Columns") throw new Refusal("InvalidArgument");
    const chart = new Chart(this.sheet, `chart ${this.all.length}`);
    chart.SetData(data, by);
    this.all.push(chart);
    return chart;
  }
  GetItemOrNullObject(name: string): Chart | null {
    return this.all.find(({ Name }) => Name === name) ?? null;
  }
}

export class Chart {
  readonly Id: string;
  readonly look: Record<string, unknown> = {};
  readonly series: Series[] = [];
  position = "";
  private readonly sheet: Sheet;

  constructor(sheet: Sheet, id: string) {
    this.sheet = sheet;
    this.Id = id;
  }
  private readonly keep = (path: string, value: unknown): void => {
    this.sheet.change();
    this.look[path] = value;
  };
  get Name(): unknown {
    return this.look.Name ?? this.Id;
  }
  /** As Excel guesses: text in the first column makes labels of it, text in the first row headings. */
  SetData(data: Range, _by: string): void {
    this.sheet.change();
    const isText = (row: number, column: number): boolean => typeof data.Values[row]?.[column] === "string";
    const labels = isText(1, 0) ? 1 : 0;
    const headings = isText(0, data.columns - 1) ? 1 : 0;
    this.series.length = 0;
    for (let column = labels; column < data.columns; column++) {
      const series = new Series(this.sheet, this);
      const first = data.RowIndex + headings;
      series.name = headings ? String(data.Values[0]?.[column]) : `Series${column + 1 - labels}`;
      series.values = new Range(data.sheet, first, data.ColumnIndex + column, data.rows - headings, 1);
      this.series.push(series);
    }
  }
  SetPosition(first: Range, last: Range): void {
    this.sheet.change();
    this.position = `${first.Address}…${last.Address}`;
  }
  set(property: string, value: unknown): void {
    settings(this.keep, { Name: true, DisplayBlanksAs: true, PlotVisibleOnly: true }).set(property, value);
  }
  get Title(): object {
    return settings((path, value) => this.keep(`title.${path}`, value), { Visible: true });
  }
  get Legend(): object {
    return settings((path, value) => this.keep(`legend.${path}`, value), { Visible: true, Position: true });
  }
  get Format(): object {
    return settings(this.keep, { Border: { LineStyle: true } });
  }
  get Series(): object {
    const at = (index: number): Series => {
      const found = this.series[index];
      if (!found) throw new Refusal("ItemNotFound");
      return found;
    };
    return {
      _Items: this.series,
      item: (id: string) => this.series.find(({ Id }) => Id === id),
      GetItemAt: at,
      Add: (): Series => {
        this.sheet.change();
        this.series.push(new Series(this.sheet, this));
        return at(this.series.length - 1);
      },
    };
  }
}

let lastSeries = 0;

export class Series {
  readonly Id = `series ${lastSeries++}`;
  readonly look: Record<string, unknown> = {};
  name = "Series";
  values: Range | undefined;
  labels: Range | undefined;
  private readonly sheet: Sheet;
  private readonly chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    this.sheet = sheet;
    this.chart = chart;
  }
  private readonly keep = (path: string, value: unknown): void => {
    this.sheet.change();
    if (path === "Name") this.name = String(value);
    else this.look[path] = value;
  };
  get Name(): string {
    return this.name;
  }
  set(property: string, value: unknown): void {
    const known = { Name: true, Smooth: true, MarkerStyle: true, MarkerSize: true } as const;
    const colors = { MarkerForegroundColor: true, MarkerBackgroundColor: true } as const;
    settings(this.keep, { ...known, ...colors }).set(property, value);
  }
  get Format(): object {
    return settings(this.keep, { Line: { Color: true, Weight: true, LineStyle: true } });
  }
  SetValues(range: Range): void {
    this.sheet.change();
    this.values = range;
  }
  SetXAxisValues(range: Range): void {
    this.sheet.change();
    this.labels = range;
  }
  Delete(): void {
    this.sheet.change();
    this.chart.series.splice(this.chart.series.indexOf(this), 1);
  }
}
