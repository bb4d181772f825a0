/** Most steps that one paste makes: a slip with a huge sheet must not freeze the chart. */
export const mostPastedSteps = 500
