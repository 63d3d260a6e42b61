/* The approval desk: J and K walk the list, a phrase goes into the opinion. */
(function () {
  "use strict";
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    var link = { j: "after", k: "before" }[event.key.toLowerCase()];
    var target = link && document.getElementById(link);
    if (target) {
      target.click();
    }
  });
  document.addEventListener("click", function (event) {
    var phrase = event.target.closest("[data-phrase]");
    if (phrase) {
      var field = document.getElementById(phrase.dataset.phrase);
      field.value = field.value ? field.value + phrase.textContent : phrase.textContent;
      field.focus();
    }
  });
})();
