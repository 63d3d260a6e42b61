/* Drafts: what is typed into a form is saved at the server a moment later and offered again when the form is opened. Until the server has it,
   it is kept in this browser, for the same person only, so that a lost session or a dead network loses nothing. */
(function () {
  "use strict";
  var PAUSE = 1200;
  var WEEK = 7 * 24 * 3600 * 1000;
  var PATIENCE = 3000;

  function fields(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && (field.dataset.draft || !/^(hidden|password|file|submit|button|search)$/.test(field.type)) && !/ViewState/.test(field.name);
    });
  }

  function key(field) {
    var named = field.dataset.draft && Array.from(field.form.querySelectorAll("[data-draft]")).indexOf(field);
    return field.dataset.draft ? field.dataset.draft + named : field.name;
  }

  function read(form) {
    var values = {};
    fields(form).forEach(function (field) {
      if (!/^(checkbox|radio)$/.test(field.type)) {
        values[key(field)] = field.value;
      } else if (field.checked) {
        values[key(field)] = (values[key(field)] || []).concat(field.value);
      }
    });
    return values;
  }

  function write(form, values) {
    fields(form).forEach(function (field) {
      if (!(key(field) in values)) {
        return;
      }
      var value = values[key(field)];
      if (/^(checkbox|radio)$/.test(field.type)) {
        field.checked = Array.isArray(value) && value.indexOf(field.value) >= 0;
      } else {
        field.value = value;
      }
    });
    fields(form).forEach(function (field) {
      if (field.dataset.draft || (field.type !== "radio" || field.checked)) {
        field.dispatchEvent(new Event(field.tagName === "TEXTAREA" ? "input" : "change", { bubbles: true }));
      }
    });
  }

  function start(box) {
    var form = box.closest("form");
    var main = document.getElementById("main");
    var place = "wss_draft " + (main ? main.dataset.who : "") + " " + box.dataset.address;
    var opened = JSON.stringify(read(form));
    var timer = 0;
    var gone = false;
    var sending = null;
    var underWay = null;
    var part = function (name) { return box.querySelector("." + name); };

    function say(text, level, offers) {
      box.hidden = false;
      box.className = "draft " + level;
      part("says").textContent = text;
      part("take").hidden = !offers;
      part("forget").hidden = !offers;
      part("again").hidden = level !== "stop";
    }

    function local() {
      try {
        var kept = JSON.parse(localStorage.getItem(place) || "null");
        return kept && Date.now() - kept.at < WEEK ? kept : null;
      } catch (broken) {
        return null;
      }
    }

    function keep(values, sent) {
      try {
        localStorage.setItem(place, JSON.stringify({ at: Date.now(), values: values, sent: sent }));
      } catch (full) {
        /* The server is asked anyway. */
      }
    }

    function call(method, values) {
      return fetch(box.dataset.address, {
        method: method,
        signal: sending ? sending.signal : undefined,
        keepalive: method === "PUT",
        redirect: "manual",
        headers: { "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest", Accept: "application/json" },
        body: values ? JSON.stringify(values) : undefined
      });
    }

    function save() {
      timer = 0;
      var values = read(form);
      var text = JSON.stringify(values);
      sending = new AbortController();
      underWay = call("PUT", values).then(function (answer) {
        if (answer.ok) {
          if (JSON.stringify(read(form)) === text) {
            localStorage.removeItem(place);
          }
          say(box.dataset.saved.replace("{0}", new Date().toTimeString().slice(0, 5)), "ok", false);
        } else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
          say(box.dataset.out, "stop", false);
        } else {
          later();
        }
      }).catch(function () {
        if (!gone) {
          later();
        }
      }).then(function () {
        underWay = null;
      });
    }

    function later() {
      say(box.dataset.local, "warn", false);
      timer = timer || setTimeout(save, 5000);
    }

    function typed() {
      if (gone) {
        return;
      }
      keep(read(form), false);
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    }

    function offer(draft) {
      if (!draft || JSON.stringify(draft.values) === JSON.stringify(read(form)) || JSON.stringify(read(form)) !== opened) {
        return;
      }
      say(box.dataset.offer.replace("{0}", new Date(draft.at).toLocaleString(document.documentElement.lang || undefined)), "warn", true);
      part("take").onclick = function () {
        write(form, draft.values);
        say(box.dataset.back, "ok", false);
        typed();
      };
      part("forget").onclick = function () {
        localStorage.removeItem(place);
        box.hidden = true;
        call("DELETE");
      };
    }

    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    /* A save that reached the server after the form would make a draft of what was submitted: the form waits for it. */
    function afterSave(event) {
      var button = event.submitter;
      event.preventDefault();
      event.stopPropagation();
      if (!gone) {
        gone = true;
        var given = setTimeout(function () { sending.abort(); }, PATIENCE);
        underWay.then(function () {
          clearTimeout(given);
          form.requestSubmit(button);
        });
      }
    }

    form.addEventListener("submit", function (event) {
      clearTimeout(timer);
      timer = 0;
      if (underWay) {
        afterSave(event);
        return;
      }
      gone = true;
      keep(read(form), true);
    });
    window.addEventListener("pagehide", function () {
      if (timer && !gone) {
        clearTimeout(timer);
        sending = null;
        call("PUT", read(form)).catch(function () {});
      }
    });

    call("GET").then(function (answer) {
      return answer.ok && answer.status !== 204 ? answer.json() : null;
    }).then(function (kept) {
      var server = kept ? { at: Date.parse(kept.savedAt), values: kept.values } : null;
      var here = local();
      if (here && here.sent && !server) {
        localStorage.removeItem(place);
        here = null;
      }
      offer(here && (!server || here.at > server.at) ? here : server);
    }).catch(function () {
      offer(local());
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("div.draft").forEach(start);
  });
})();
