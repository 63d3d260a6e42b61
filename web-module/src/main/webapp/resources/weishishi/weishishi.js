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
    if (target.closest("[data-print]")) {
      window.print();
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
    keep(form);
    leave(event);
    name(form);
  });

  /* A page that answers a form has open again what was open when it was sent, and leads to what its button asked for (data-leads) unless
     that was refused: then the words above are what counts. */
  var LEFT = "wss_left";

  function leave(event) {
    if (!main()) {
      return;
    }
    var asked = event.submitter && event.submitter.closest("[data-leads]");
    var open = Array.from(main().querySelectorAll("details[id][open]")).map(function (part) { return part.id; });
    sessionStorage.setItem(LEFT, JSON.stringify({ page: page(), open: open, leads: asked ? asked.dataset.leads : "" }));
  }

  function goOn() {
    var left = JSON.parse(sessionStorage.getItem(LEFT) || "null");
    sessionStorage.removeItem(LEFT);
    if (!left || !main() || main().dataset.answers !== "true" || left.page !== page()) {
      return;
    }
    left.open.forEach(function (id) {
      if (document.getElementById(id)) {
        document.getElementById(id).open = true;
      }
    });
    var result = document.getElementById(left.leads);
    if (result && !document.querySelector("#messages .ui-messages-error, #messages .ui-messages-warn")) {
      result.tabIndex = -1;
      result.scrollIntoView();
      result.focus({ preventScroll: true });
    }
  }

  /* The address a form is sent to says what the page shows, so that whoever is asked to sign in comes back to the same thing. */
  function name(form) {
    var shown = main() && main().dataset.shown;
    if (shown && form.method === "post" && form.action.indexOf("?") < 0) {
      form.action += "?" + shown;
    }
  }

  /* What this page is, whatever else its address says. */
  function page() {
    return location.pathname + "?" + main().dataset.shown;
  }

  /* What was typed is kept in this tab when a form is sent. Only when the server says that it was not carried out (the cookie
     wss_unsent: signed out meanwhile, page expired) it comes back into the same form of the same person; else it is forgotten. */
  var KEY = "wss_typed";

  function typed(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && !/^(hidden|password|file|submit|button|search)$/.test(field.type) && !/ViewState/.test(field.name);
    });
  }

  function main() {
    return document.getElementById("main");
  }

  function keep(form) {
    if (!main() || !main().dataset.who || !main().contains(form)) {
      return;
    }
    var values = typed(form).map(function (field) {
      return [field.name, /^(checkbox|radio)$/.test(field.type) ? [field.value, field.checked] : field.value];
    });
    sessionStorage.setItem(KEY, JSON.stringify({
      page: page(), form: form.id, who: main().dataset.who, values: values
    }));
  }

  function fill(form, values) {
    var fields = typed(form);
    values.forEach(function (pair) {
      fields.forEach(function (field) {
        if (field.name !== pair[0] || field.disabled) {
          return;
        }
        if (!Array.isArray(pair[1])) {
          field.value = pair[1];
          field.dispatchEvent(new Event("input", { bubbles: true }));
        } else if (field.value === pair[1][0]) {
          field.checked = pair[1][1];
        }
      });
    });
  }

  function giveBack() {
    if (!main() || !main().dataset.who) {
      return;
    }
    var kept = JSON.parse(sessionStorage.getItem(KEY) || "null");
    sessionStorage.removeItem(KEY);
    var unsent = /(^|; )wss_unsent=1/.test(document.cookie);
    document.cookie = "wss_unsent=; path=" + root + "; max-age=0; samesite=lax";
    var form = kept && unsent && document.getElementById(kept.form);
    if (!form || kept.page !== page() || kept.who !== main().dataset.who) {
      return;
    }
    fill(form, kept.values);
    var note = document.getElementById("unsent");
    note.hidden = false;
    main().prepend(note);
  }

  document.addEventListener("DOMContentLoaded", giveBack);
  document.addEventListener("DOMContentLoaded", goOn);
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      form.classList.remove("sent");
    });
  });
})();
