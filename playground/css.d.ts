/** The build loads a style sheet as its text (tools/styles.ts). */
declare module "*.css" {
  const text: string;
  export default text;
}
