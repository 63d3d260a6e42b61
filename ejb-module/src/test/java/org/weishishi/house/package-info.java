/** The whole ejb module without a server: real schema, real mapping, real interceptors, wired by hand. */
@NullMarked
package org.weishishi.house;

import org.jspecify.annotations.NullMarked;
