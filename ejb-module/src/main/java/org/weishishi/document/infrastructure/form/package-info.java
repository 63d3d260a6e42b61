/** Official wording: templates of each kind, filled from a snapshot. */
@NullMarked
package org.weishishi.document.infrastructure.form;

import org.jspecify.annotations.NullMarked;
