export interface ToastText {
  text: string;
  /** One thing that can be done about it: "Ongedaan maken". */
  action?: { label: string; onPress: () => void };
}
