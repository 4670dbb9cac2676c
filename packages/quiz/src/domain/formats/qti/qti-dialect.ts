import { escapeMarkup } from "../markup/entities.ts";

/** How QTI 2.1 and 3.0 name the same things. */
export interface QtiDialect {
  readonly version: "2.1" | "3.0";
  readonly namespace: string;
  readonly manifestNamespace: string;
  readonly itemType: string;
  readonly testType: string;
  readonly templates: string;
}

export const qti21: QtiDialect = {
  version: "2.1",
  namespace: "http://www.imsglobal.org/xsd/imsqti_v2p1",
  manifestNamespace: "http://www.imsglobal.org/xsd/imscp_v1p1",
  itemType: "imsqti_item_xmlv2p1",
  testType: "imsqti_test_xmlv2p1",
  templates: "http://www.imsglobal.org/question/qti_v2p1/rptemplates/",
};

export const qti30: QtiDialect = {
  version: "3.0",
  namespace: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
  manifestNamespace: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
  itemType: "imsqti_item_xmlv3p0",
  testType: "imsqti_test_xmlv3p0",
  templates: "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/",
};

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of QTI, named as QTI 2 does, written as the dialect does. */
export function qtiElement(dialect: QtiDialect, name: string, attributes: Attributes, content = ""): string {
  const isNew = dialect.version === "3.0";
  const tag = isNew ? `qti-${kebab(name)}` : name;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${isNew && !key.includes(":") ? kebab(key) : key}="${escapeMarkup(String(value))}"`,
    )
    .join("");
  return content === "" ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
