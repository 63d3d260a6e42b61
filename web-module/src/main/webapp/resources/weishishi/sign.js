/* Signing with a key at this computer: the local program gets what is on the screen and gives back the signature. Protocol: docs/signatures.md. */
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    var box = document.getElementById("signing-agent");
    var field = document.getElementById("sign:cms");
    if (!box || !field || event.target.id !== "sign:confirm" || field.value) {
      return;
    }
    event.preventDefault();
    var button = event.target;
    button.disabled = true;
    fetch(box.dataset.address + "/v1/sign", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        id: box.dataset.id,
        digest: box.dataset.digest,
        content: document.getElementById("signing-content").textContent
      })
    }).then(function (answer) {
      return answer.json();
    }).then(function (made) {
      if (!made.cms) {
        throw new Error(made.code || "");
      }
      field.value = made.cms;
      button.disabled = false;
      button.click();
    }).catch(function () {
      button.disabled = false;
      box.textContent = box.dataset.failed;
    });
  });
})();
