import { z } from "zod";

/** What can go wrong, each with the status of its answer. */
export const errorStatuses = {
  "unknown-parameter": 400,
  "repeated-parameter": 400,
  "missing-parameter": 400,
  "bad-parameter": 400,
  "bad-body": 400,
  "too-many-rows": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "internal-error": 500,
} as const;

export type ErrorCode = keyof typeof errorStatuses;

export const errorCodes = Object.keys(errorStatuses) as [ErrorCode, ...ErrorCode[]];

/** The one shape of every error. */
export const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.enum(errorCodes),
    message: z.string().meta({ description: "For a person, in the language of `lang`." }),
    parameter: z
      .string()
      .nullable()
      .meta({ description: "The parameter, or the field of the body, that caused it." }),
  }),
});

export type ErrorAnswer = z.output<typeof errorSchema>;

/** Stops an answer; the route turns it into the error shape with its status. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly parameter: string | null;

  constructor(code: ErrorCode, parameter: string | null, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.parameter = parameter;
  }

  get status(): number {
    return errorStatuses[this.code];
  }

  get answer(): ErrorAnswer {
    return { error: { code: this.code, message: this.message, parameter: this.parameter } };
  }
}
