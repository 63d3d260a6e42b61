/* Attached files: several at once, each with its progress; a form waits until they are there. Nothing typed becomes markup. */
(function () {
  "use strict";

  function made(name, text, styleClass) {
    var one = document.createElement(name);
    if (text) {
      one.textContent = text;
    }
    if (styleClass) {
      one.className = styleClass;
    }
    return one;
  }

  function size(bytes) {
    return bytes < 1048576 ? Math.max(1, Math.round(bytes / 1024)) + " KB" : (bytes / 1048576).toFixed(1) + " MB";
  }

  function start(box) {
    var list = box.querySelector(".files");
    var input = box.querySelector("input[type=file]");
    var field = box.querySelector("[data-draft=files]");
    var form = box.closest("form");
    var address = box.dataset.address;
    var working = 0;

    function call(method, path) {
      return fetch(address + path, { method: method, redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest", Accept: "application/json" } });
    }

    function ids() {
      return field && field.value ? field.value.split(",") : [];
    }

    function set(all) {
      if (field) {
        field.value = all.join(",");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }

    function empty() {
      list.querySelectorAll(".none").forEach(function (one) { one.remove(); });
      if (!list.children.length && box.dataset.editable !== "true") {
        list.append(made("li", box.dataset.none, "none muted"));
      }
    }

    function show(line, file) {
      line.className = "file";
      line.replaceChildren();
      var link = made("a", file.preview ? "" : file.kind, "thumb " + file.kind.toLowerCase());
      link.href = address + "/" + file.id + "/content";
      link.setAttribute("aria-label", file.name);
      if (file.preview) {
        var picture = made("img");
        picture.src = address + "/" + file.id + "/preview";
        picture.alt = "";
        picture.loading = "lazy";
        link.append(picture);
      }
      var text = made("div", "", "name");
      var name = made("a", file.name);
      name.href = link.href;
      text.append(name, made("div", size(file.size) + " · " + file.by, "muted"));
      if (file.located) {
        text.append(made("div", box.dataset.located, "muted"));
      }
      line.append(link, text);
      if (box.dataset.editable === "true") {
        var remove = made("button", box.dataset.remove, "plain");
        remove.type = "button";
        remove.addEventListener("click", function () {
          call("DELETE", "/" + file.id).then(function (answer) {
            if (answer.ok || answer.status === 404) {
              set(ids().filter(function (one) { return one !== String(file.id); }));
              line.remove();
              empty();
            } else {
              stays(line, answer);
            }
          });
        });
        line.append(remove);
      }
    }

    /* The file is still there; beside it stands why. */
    function stays(line, answer) {
      answer.json().catch(function () { return {}; }).then(function (told) {
        line.querySelectorAll("[role=alert]").forEach(function (one) { one.remove(); });
        var why = made("div", told.detail || box.dataset.out, "alarm");
        why.setAttribute("role", "alert");
        line.querySelector(".name").append(why);
      });
    }

    function failed(line, name, why, again) {
      line.className = "file stop";
      line.setAttribute("role", "alert");
      line.replaceChildren(made("b", name), made("div", why, "name"));
      if (again) {
        var button = made("button", box.dataset.again, "plain");
        button.type = "button";
        button.addEventListener("click", function () { line.remove(); send(again); });
        line.append(button);
      }
      var close = made("button", box.dataset.remove, "plain");
      close.type = "button";
      close.addEventListener("click", function () { line.remove(); });
      line.append(close);
    }

    function send(file) {
      var line = made("li", "", "file");
      list.append(line);
      empty();
      if (file.size > Number(box.dataset.megabytes) * 1048576) {
        failed(line, file.name, box.dataset.large);
        return;
      }
      var bar = made("progress");
      bar.max = Math.max(1, file.size);
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      line.append(made("div", file.name, "name"), bar);
      var subject = box.dataset.subject ? "&subject=" + encodeURIComponent(box.dataset.subject) : "";
      var request = new XMLHttpRequest();
      request.open("POST", address + "?name=" + encodeURIComponent(file.name) + subject);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
      request.setRequestHeader("Accept", "application/json");
      request.setRequestHeader("Accept-Language", document.documentElement.lang || "zh-CN");
      request.upload.addEventListener("progress", function (event) { bar.value = event.loaded; });
      request.addEventListener("loadend", function () {
        working--;
        var answer = null;
        try {
          answer = JSON.parse(request.responseText);
        } catch (noJson) {
          answer = null;
        }
        if (request.status === 201 && answer) {
          show(line, answer);
          set(ids().concat(String(answer.id)));
        } else if (request.status === 401 || request.status === 403) {
          failed(line, file.name, box.dataset.out, file);
        } else {
          failed(line, file.name, answer && answer.detail ? answer.detail : box.dataset.broken, answer ? null : file);
        }
      });
      working++;
      request.send(file);
    }

    function load() {
      var query = box.dataset.subject ? "?subject=" + encodeURIComponent(box.dataset.subject) : ids().length ? "?kept=" + ids().join(",") : "";
      if (!query) {
        empty();
        return;
      }
      call("GET", query).then(function (answer) { return answer.ok ? answer.json() : []; }).then(function (files) {
        list.replaceChildren();
        files.forEach(function (file) {
          var line = made("li");
          list.append(line);
          show(line, file);
        });
        if (field && files.length !== ids().length) {
          set(files.map(function (file) { return String(file.id); }));
        }
        empty();
      });
    }

    if (input) {
      input.addEventListener("change", function (event) {
        event.stopPropagation();
        Array.from(input.files).forEach(send);
        input.value = "";
      });
      box.addEventListener("dragover", function (event) { event.preventDefault(); box.classList.add("over"); });
      box.addEventListener("dragleave", function () { box.classList.remove("over"); });
      box.addEventListener("drop", function (event) {
        event.preventDefault();
        box.classList.remove("over");
        Array.from(event.dataTransfer.files).forEach(send);
      });
    }
    if (field) {
      field.addEventListener("change", load);
    }
    if (form) {
      form.addEventListener("submit", function (event) {
        if (working > 0) {
          event.preventDefault();
          event.stopImmediatePropagation();
          box.querySelectorAll(".wait").forEach(function (one) { one.remove(); });
          box.append(made("p", box.dataset.working, "wait find"));
        }
      }, true);
    }
    load();
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("div.attachments").forEach(start);
  });
})();
