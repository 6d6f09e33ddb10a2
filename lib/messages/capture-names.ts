/** Id of the entry in the menu of a page that captures it. It is there only while a report waits for a picture. */
export const CAPTURE_MENU = 'capture-tab';
/** Name of the shortcut that does the same, in the manifest. */
export const CAPTURE_COMMAND = 'capture-tab';
