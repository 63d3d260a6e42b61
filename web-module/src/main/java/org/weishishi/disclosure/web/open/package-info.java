/** 公开页面 · the files of the publication folder, served as they lie there, and the forms of residents. */
@NullMarked
package org.weishishi.disclosure.web.open;

import org.jspecify.annotations.NullMarked;
