import { type Range, Refusal } from "./range.ts";
import type { Sheet } from "./workbook.ts";

/** Comments of a sheet, each with its answers. */

export class CommentCollection {
  readonly all: Comment[] = [];
  private readonly sheet: Sheet;
  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }
  get _Items(): Comment[] {
    return this.all;
  }
  item(id: string): Comment {
    return this.all.find(({ Id }) => Id === id) ?? refuse();
  }
  /** A cell has one comment; who has more to say answers it. */
  Add(cell: Range, content: string): Comment {
    this.sheet.change();
    if (cell.rows !== 1 || cell.columns !== 1 || this.all.some(({ cell: { Address } }) => Address === cell.Address))
      throw new Refusal("InvalidArgument");
    const comment = new Comment(this.sheet, this.all, cell, content);
    this.all.push(comment);
    return comment;
  }
}

let last = 0;

export class Comment {
  readonly Id = `comment ${last++}`;
  readonly cell: Range;
  readonly answers: Reply[] = [];
  private text: string;
  private readonly sheet: Sheet;
  private readonly among: Comment[];

  constructor(sheet: Sheet, among: Comment[], cell: Range, content: string) {
    this.sheet = sheet;
    this.among = among;
    this.cell = cell;
    this.text = content;
  }
  get Content(): string {
    return this.text;
  }
  set Content(text: string) {
    this.sheet.change();
    this.text = text;
  }
  GetLocation(): Range {
    return this.cell;
  }
  Delete(): void {
    this.sheet.change();
    this.among.splice(this.among.indexOf(this), 1);
  }
  get Replies(): Replies {
    const item = (id: string): Reply => this.answers.find(({ Id }) => Id === id) ?? refuse();
    const reply = (content: string): Reply => {
      this.sheet.change();
      const added: Reply = {
        Id: `reply ${last++}`,
        Content: content,
        Delete: () => {
          this.sheet.change();
          this.answers.splice(this.answers.indexOf(added), 1);
        },
      };
      this.answers.push(added);
      return added;
    };
    return { _Items: this.answers, item, Add: reply };
  }
}

interface Replies {
  readonly _Items: readonly Reply[];
  item(id: string): Reply;
  Add(content: string): Reply;
}

interface Reply {
  readonly Id: string;
  readonly Content: string;
  Delete(): void;
}

function refuse(): never {
  throw new Refusal("ItemNotFound");
}
