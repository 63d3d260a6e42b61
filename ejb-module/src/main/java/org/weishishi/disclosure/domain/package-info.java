/** The law of 公示: period, objections, end. */
@NullMarked
package org.weishishi.disclosure.domain;

import org.jspecify.annotations.NullMarked;
