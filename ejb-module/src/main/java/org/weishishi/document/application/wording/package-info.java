/** The door of 模板. */
@NullMarked
package org.weishishi.document.application.wording;

import org.jspecify.annotations.NullMarked;
