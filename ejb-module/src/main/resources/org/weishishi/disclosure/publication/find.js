// Narrows the list of communities to those whose name, street or district has what is typed. Without this script the whole list is there.
(function () {
  'use strict';
  var form = document.getElementById('search'), word = document.getElementById('word'), found = document.getElementById('found');
  var districts = Array.prototype.slice.call(document.querySelectorAll('details.district'));
  var before = districts.map(function (one) { return one.open; });
  if (!districts.length) { return; }
  form.hidden = false;
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var left = Array.prototype.filter.call(document.querySelectorAll('.chips li'), function (one) { return !one.hidden; });
    if (left.length === 1) { location.href = left[0].querySelector('a').href; }
  });
  word.addEventListener('input', narrow);
  narrow();
  function has(text, typed) { return text.indexOf(typed) >= 0; }
  function narrow() {
    var typed = word.value.replace(/\s+/g, ''), many = 0;
    districts.forEach(function (district, at) {
      var whole = has(district.querySelector('summary').firstChild.data, typed), left = 0;
      Array.prototype.forEach.call(district.querySelectorAll('.street'), function (street) {
        var all = whole || has(street.querySelector('h3').textContent, typed), here = 0;
        Array.prototype.forEach.call(street.querySelectorAll('li'), function (one) {
          one.hidden = !all && !has(one.textContent, typed);
          here += one.hidden ? 0 : 1;
        });
        street.hidden = here === 0;
        left += here;
      });
      district.hidden = left === 0;
      district.open = typed ? left > 0 : before[at];
      many += left;
    });
    found.textContent = many ? '' : found.getAttribute('data-none').replace('%', word.value);
  }
})();
