/* What pages need of script, without inline code: display settings, menus, and the guard against a second click. */
(function () {
  "use strict";
  var source = document.currentScript ? document.currentScript.src : "";
  var root = source ? new URL(source).pathname.replace(/\/jakarta\.faces\.resource\/.*$/, "/") : "/";

  function remember(name, value) {
    document.cookie = "wss_" + name + "=" + value + "; path=" + root + "; max-age=31536000; samesite=lax";
    location.reload();
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    var setting = target.closest("[data-set]");
    if (setting) {
      remember(setting.dataset.set, setting.dataset.to);
      return;
    }
    var opener = target.closest("[data-opens]");
    if (opener) {
      var opened = document.getElementById(opener.dataset.opens).classList.toggle("open");
      opener.setAttribute("aria-expanded", String(opened));
      return;
    }
    document.querySelectorAll("details.pop[open]").forEach(function (pop) {
      if (!pop.contains(target)) {
        pop.removeAttribute("open");
      }
    });
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.pop[open]").forEach(function (pop) {
        pop.removeAttribute("open");
        pop.querySelector("summary").focus();
      });
    }
  });

  /* A form that is on its way is not sent a second time; the back button makes it usable again. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.target && form.target !== "_self") {
      return;
    }
    form.dataset.sent = "1";
    form.classList.add("sent");
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      form.classList.remove("sent");
    });
  });
})();
