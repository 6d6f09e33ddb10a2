/** What just appeared answers presses only after so many milliseconds: nobody presses what slid under the finger. */
export const ARM_MS = 300;
