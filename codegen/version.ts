/** Version of the generator; artefacts are a function of the release, this version and the options. */
export const generatorVersion = "0.3.0";
