import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { endpoints } from "@/lib/api/endpoints";
import { description } from "@/lib/queries/api/description";

const address = "https://example.org/openapi.json";
const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats(ajv);
ajv.addSchema(JSON.parse(JSON.stringify(description())), address);

/** What is wrong with an answer by the OpenAPI document; an empty list where it fits. */
export function faults(schema: string, answer: unknown): string[] {
  const validate = ajv.getSchema(`${address}#/components/schemas/${schema}`);
  if (!validate) return [`there is no schema ${schema}`];
  validate(answer);
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** The same for the answer of an address of the interface. */
export function answerFaults(id: keyof typeof endpoints, answer: unknown): string[] {
  return faults(endpoints[id].answerName, answer);
}
