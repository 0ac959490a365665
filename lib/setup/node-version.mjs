/** Why this Node cannot run the project, or null when it can. The same ranges as "engines" in package.json. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  return supported ? null : `Node ${version} is not supported; it must be 20.19+, 22.12+ or 24+.`;
}
