/** The sign of the extension (assets/icon.svg): what people say, looked at closely. */
export function AppSign() {
  return (
    <svg
      className="app-sign"
      viewBox="0 0 128 128"
      width="32"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="app-sign-ground"
        d="M28 8h72a20 20 0 0 1 20 20v52a20 20 0 0 1-20 20H66l-25.5 20.5c-2 1.6-5 .2-5-2.4V100H28A20 20 0 0 1 8 80V28A20 20 0 0 1 28 8z"
      />
      <g className="app-sign-line" fill="none" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="59" cy="49" r="24" strokeWidth="9" />
        <path d="m77.5 67.5 17 17" strokeWidth="12" />
        <path d="m48.5 50 8 8 13.5-16" strokeWidth="8" />
      </g>
    </svg>
  );
}
