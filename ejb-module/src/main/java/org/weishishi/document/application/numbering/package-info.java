/** The door of 文号. */
@NullMarked
package org.weishishi.document.application.numbering;

import org.jspecify.annotations.NullMarked;
