// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Every text that is shown, with its colour and the colour behind it. */
(() => {
  // The colour of the page itself, which nothing names: it differs between light and dark.
  const probe = document.createElement("i");
  probe.style.color = "Canvas";
  document.body.append(probe);
  const canvas = getComputedStyle(probe).color;
  probe.remove();

  const behind = (element) => {
    if (element === null) return canvas;
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor === "rgba(0, 0, 0, 0)" ? behind(element.parentElement) : backgroundColor;
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim() === "" || !parentElement.checkVisibility()) continue;
    const front = getComputedStyle(parentElement).color;
    found.push({ text: data.trim(), front, behind: behind(parentElement) });
  }
  return found;
})();
