/* The approval desk: keys walk the list, a phrase goes into the opinion, tabs show the papers in place. */
(function () {
  "use strict";
  var KEPT = "wss_paper";

  function tabs() {
    return Array.from(document.querySelectorAll(".papers [role=tab]"));
  }

  /* A phone shows no PDF in a page: there the link below stands for it. */
  function show(tab, chosen) {
    tabs().forEach(function (one) {
      one.setAttribute("aria-selected", String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
    });
    document.querySelectorAll(".papers [role=tabpanel]").forEach(function (panel) {
      panel.hidden = panel.id !== tab.getAttribute("aria-controls");
    });
    if (tab.dataset.pdf) {
      document.getElementById("paper-open").href = tab.dataset.pdf;
      document.getElementById("paper-open").setAttribute("aria-label", tab.dataset.title);
      var frame = document.getElementById("paper-frame");
      if (getComputedStyle(frame).display !== "none" && frame.getAttribute("src") !== tab.dataset.pdf) {
        frame.setAttribute("src", tab.dataset.pdf);
        frame.title = tab.dataset.title;
      }
    }
    if (chosen) {
      sessionStorage.setItem(KEPT, tab.dataset.key);
    }
  }

  /* The kind of paper looked at last stays open from task to task. */
  function first() {
    var all = tabs();
    var kept = sessionStorage.getItem(KEPT);
    var tab = all.find(function (one) { return one.dataset.key === kept; }) || all[0];
    if (tab) {
      show(tab, false);
    }
  }

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function press(id) {
    var target = document.getElementById(id);
    if (target) {
      target.click();
    }
  }

  document.addEventListener("keydown", function (event) {
    var signing = document.querySelector(".signing");
    if (signing) {
      if (event.key === "Escape") {
        press("sign:cancel");
      }
      return;
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.id === "decide:opinion") {
      event.preventDefault();
      press("decide:approve");
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    if (/^[1-9]$/.test(event.key) && tabs()[event.key - 1]) {
      show(tabs()[event.key - 1], true);
    } else if (event.key.toLowerCase() === "o" && document.getElementById("decide:opinion")) {
      event.preventDefault();
      document.getElementById("decide:opinion").focus();
    } else {
      press({ j: "after", k: "before" }[event.key.toLowerCase()]);
    }
  });

  document.addEventListener("keydown", function (event) {
    var all = tabs();
    var at = all.indexOf(event.target);
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at >= 0 && step) {
      var next = all[(at + step + all.length) % all.length];
      show(next, true);
      next.focus();
    }
  });

  document.addEventListener("click", function (event) {
    var tab = event.target.closest(".papers [role=tab]");
    if (tab) {
      show(tab, true);
    }
    var phrase = event.target.closest("[data-phrase]");
    if (phrase) {
      var field = document.getElementById(phrase.dataset.phrase);
      if (field.value.length + phrase.textContent.length <= field.maxLength) {
        field.value += phrase.textContent;
      }
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
  });

  document.addEventListener("DOMContentLoaded", first);
})();
